package dev.faultline.core.telemetry;

import dev.faultline.core.event.EventUser;
import dev.faultline.core.normalize.NameRules;
import dev.faultline.core.normalize.SenderAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of one span, log line or metric; those that are columns of their own are taken out one by one. */
public final class Attributes {
    private final Map<String, String> values = new LinkedHashMap<>();

    public Map<String, String> values() {
        return values;
    }

    /** The first of these attributes that is there; all of them leave the map. */
    public @Nullable String take(String... names) {
        @Nullable String found = null;
        for (var name : names) {
            var value = values.remove(name);
            found = found == null ? value : found;
        }
        return found;
    }

    public String takeEnvironment() {
        var name = NameRules.environment(
                take("sentry.environment", "deployment.environment.name", "deployment.environment"));
        return name == null ? NameRules.DEFAULT_ENVIRONMENT : name;
    }

    public @Nullable String takeRelease() {
        return NameRules.release(take("sentry.release", "service.version"));
    }

    /**
     * @param sender decides what {@code {{auto}}} and an absent address mean
     */
    public EventUser takeUser(SenderAddress sender) {
        return new EventUser(
                take("user.id"),
                take("user.name", "user.username"),
                take("user.email"),
                sender.resolve(take("user.ip_address")),
                take("user.geo.country_code"),
                take("user.geo.city"));
    }
}
