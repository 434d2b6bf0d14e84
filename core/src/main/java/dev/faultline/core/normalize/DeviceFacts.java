package dev.faultline.core.normalize;

import org.jspecify.annotations.Nullable;

/** Fills browser, system and device from the user agent where the SDK left them out. */
final class DeviceFacts {
    private final EventDraft draft;

    DeviceFacts(EventDraft draft) {
        this.draft = draft;
    }

    void complete() {
        if (draft.userAgent == null) {
            return;
        }
        var agent = UserAgent.parse(draft.userAgent);
        put("browser", agent.browser(), agent.browserVersion());
        put("os", agent.os(), agent.osVersion());
        if (agent.device() != null && !draft.contexts.containsKey("device.model")) {
            draft.contexts.putIfAbsent("device.family", agent.device());
        }
    }

    private void put(String context, @Nullable String name, @Nullable String version) {
        // On servers the "os" context is the machine's own; the visitor's goes beside it, as Sentry does.
        var key = context.equals("os") && draft.contexts.containsKey("os.name") ? "client_os" : context;
        if (name == null || draft.contexts.containsKey(key + ".name")) {
            return;
        }
        draft.contexts.put(key + ".name", name);
        if (version != null) {
            draft.contexts.put(key + ".version", version);
        }
    }
}
