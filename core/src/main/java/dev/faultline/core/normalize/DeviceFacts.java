package dev.faultline.core.normalize;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills browser, system and device from the user agent where the SDK left them out. */
final class DeviceFacts {
    private static final Pattern DESCRIBED = Pattern.compile("(\\S+(?: [A-Za-z]\\S*)?) v?(\\d\\S*).*");

    private final EventDraft draft;

    DeviceFacts(EventDraft draft) {
        this.draft = draft;
    }

    void complete() {
        describedRuntime();
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

    // PHP and .NET describe themselves in one text, such as "PHP 8.3.1" and ".NET Framework 4.8.4250.0".
    private void describedRuntime() {
        var described = draft.contexts.get("runtime.raw_description");
        if (described == null || draft.contexts.containsKey("runtime.name")) {
            return;
        }
        var version = DESCRIBED.matcher(described);
        if (version.matches()) {
            draft.contexts.put("runtime.name", version.group(1));
            draft.contexts.putIfAbsent("runtime.version", version.group(2));
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
