package dev.faultline.sdk;

import dev.faultline.sdk.json.JsonWriter;
import dev.faultline.sdk.trace.Span;
import dev.faultline.sdk.trace.Transaction;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an event or a transaction as the protocol wants it. */
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
        JsonWriter json = begin(event);
        json.member("timestamp", event.millis() / 1000.0)
                .member("level", event.level().wireName())
                .member("logger", event.logger())
                .member("transaction", event.transaction());
        message(json, event);
        Throwable throwable = event.throwable();
        if (throwable != null) {
            exceptions.write(json, throwable, event);
        }
        scope(json, event, event.span());
        return json.endObject().toBytes();
    }

    /** A transaction with what its scope knew at the end. */
    byte[] write(Event event, Transaction transaction) {
        JsonWriter json = begin(event);
        json.member("transaction", transaction.name());
        transaction.writeMembers(json);
        scope(json, event, transaction);
        return json.endObject().toBytes();
    }

    private JsonWriter begin(Event event) {
        return new JsonWriter()
                .beginObject()
                .member("event_id", event.id())
                .member("platform", "java")
                .member("server_name", serverName)
                .member("release", options.release())
                .member("environment", options.environment())
                .member("sdk", Map.of("name", SdkVersion.NAME, "version", SdkVersion.VERSION));
    }

    private static void message(JsonWriter json, Event event) {
        if (event.message() != null || event.template() != null) {
            json.name("logentry").beginObject();
            json.member("message", event.template())
                    .member("formatted", event.message())
                    .member("params", event.parameters().isEmpty() ? null : event.parameters())
                    .endObject();
        }
    }

    private void scope(JsonWriter json, Event event, @Nullable Span span) {
        Map<String, String> tags = new LinkedHashMap<>(clusterTags);
        tags.putAll(options.tags());
        tags.putAll(event.tags());
        json.member("tags", tags.isEmpty() ? null : tags)
                .member("extra", event.extra().isEmpty() ? null : event.extra())
                .member("fingerprint", event.fingerprint().isEmpty() ? null : event.fingerprint());
        contexts(json, event, span);
        User user = event.user();
        if (user != null) {
            json.member("user", user.fields(options.sendPersonalData()));
        }
        Request request = event.request();
        if (request != null) {
            json.name("request");
            request.writeTo(json, options.sendPersonalData());
        }
        if (!event.breadcrumbs().isEmpty()) {
            json.name("breadcrumbs").beginObject().name("values").beginArray();
            event.breadcrumbs().forEach(breadcrumb -> breadcrumb.writeTo(json));
            json.endArray().endObject();
        }
    }

    private void contexts(JsonWriter json, Event event, @Nullable Span span) {
        Map<String, Object> all = new LinkedHashMap<>(contexts);
        all.putAll(event.contexts());
        json.name("contexts").beginObject();
        all.forEach((name, value) -> {
            if (span == null || !name.equals("trace")) {
                json.member(name, value);
            }
        });
        if (span != null) {
            json.name("trace").beginObject();
            span.writeContext(json);
            json.endObject();
        }
        json.endObject();
    }
}
