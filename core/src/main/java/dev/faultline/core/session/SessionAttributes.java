package dev.faultline.core.session;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.normalize.NameRules;
import dev.faultline.core.telemetry.ItemContext;
import org.jspecify.annotations.Nullable;

/** What all sessions of an item share. */
final class SessionAttributes {
    private final ItemContext context;
    private @Nullable String release;
    private @Nullable String environment;
    private @Nullable String address;

    SessionAttributes(ItemContext context) {
        this.context = context;
    }

    void read(JsonCursor json) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "release" -> release = NameRules.release(json.text());
                case "environment" -> environment = NameRules.environment(json.text());
                case "ip_address" -> address = json.text(64);
                default -> json.skip();
            }
        }
    }

    @Nullable String release() {
        return release == null ? null : context.scrubber().text(release);
    }

    String environment() {
        return environment == null
                ? NameRules.DEFAULT_ENVIRONMENT
                : context.scrubber().text(environment);
    }

    @Nullable String address() {
        return address;
    }
}
