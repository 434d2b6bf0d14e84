package dev.faultline.sdk;

import dev.faultline.sdk.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an event as the protocol wants it. */
final class EventWriter {
    private final FaultlineOptions options;
    private final ExceptionWriter exceptions;
    private final @Nullable String serverName;
    private final Map<String, String> clusterTags;
    private final Map<String, Object> contexts;

    EventWriter(FaultlineOptions options, Surroundings surroundings) {
        this.options = options;
        this.exceptions = new ExceptionWriter(InAppPackages.of(options.inAppPackages()));
        this.serverName = options.serverName() == null ? surroundings.hostName() : options.serverName();
        this.clusterTags = surroundings.clusterTags();
        this.contexts = surroundings.contexts();
    }

    byte[] write(Event event) {
        JsonWriter json = new JsonWriter().beginObject();
        json.member("event_id", event.id())
                .member("timestamp", event.millis() / 1000.0)
                .member("platform", "java")
                .member("level", event.level().wireName())
                .member("logger", event.logger())
                .member("transaction", event.transaction())
                .member("server_name", serverName)
                .member("release", options.release())
                .member("environment", options.environment())
                .member("contexts", contexts(event))
                .member("sdk", Map.of("name", SdkVersion.NAME, "version", SdkVersion.VERSION));
        message(json, event);
        Request request = event.request();
        if (request != null) {
            json.name("request");
            request.writeTo(json, options.sendPersonalData());
        }
        Throwable throwable = event.throwable();
        if (throwable != null) {
            exceptions.write(json, throwable, event);
        }
        scope(json, event);
        return json.endObject().toBytes();
    }

    private static void message(JsonWriter json, Event event) {
        if (event.message() != null) {
            json.name("logentry")
                    .beginObject()
                    .member("formatted", event.message())
                    .member("message", event.template())
                    .member("params", event.parameters().isEmpty() ? null : event.parameters())
                    .endObject();
        }
    }

    private Map<String, Object> contexts(Event event) {
        if (event.contexts().isEmpty()) {
            return contexts;
        }
        Map<String, Object> all = new LinkedHashMap<>(contexts);
        all.putAll(event.contexts());
        return all;
    }

    private void scope(JsonWriter json, Event event) {
        Map<String, String> tags = new LinkedHashMap<>(clusterTags);
        tags.putAll(options.tags());
        tags.putAll(event.tags());
        json.member("tags", tags.isEmpty() ? null : tags)
                .member("extra", event.extra().isEmpty() ? null : event.extra())
                .member("fingerprint", event.fingerprint().isEmpty() ? null : event.fingerprint());
        User user = event.user();
        if (user != null) {
            json.member("user", user.fields(options.sendPersonalData()));
        }
        if (!event.breadcrumbs().isEmpty()) {
            json.name("breadcrumbs").beginObject().name("values").beginArray();
            event.breadcrumbs().forEach(breadcrumb -> breadcrumb.writeTo(json));
            json.endArray().endObject();
        }
    }
}
