package dev.faultline.sdk.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all spans of a transaction share: the id, the decision, and the words that travel on. */
final class Trace {
    final String traceId;
    final boolean sampled;
    /** What is told to the next service: our decision, with tracing off the caller's, or null: it may decide. */
    private final @Nullable Boolean told;

    private final Baggage incoming;
    /** Fixed once: what the beginner said, or what we say as the beginner. */
    final Map<String, String> description;

    Trace(String traceId, @Nullable Boolean told, boolean sampled, Baggage incoming, Map<String, String> description) {
        this.traceId = traceId;
        this.told = told;
        this.sampled = sampled;
        this.incoming = incoming;
        this.description = description;
    }

    Map<String, String> headers(String spanId) {
        Map<String, String> headers = new LinkedHashMap<>();
        String link = traceId + "-" + spanId;
        boolean yes = Boolean.TRUE.equals(told);
        headers.put(TraceParent.SENTRY_TRACE, told == null ? link : link + (yes ? "-1" : "-0"));
        headers.put(TraceParent.W3C, "00-" + link + (yes ? "-01" : "-00"));
        String baggage = incoming.with(description);
        if (!baggage.isEmpty()) {
            headers.put(Baggage.HEADER, baggage);
        }
        return headers;
    }

    static void put(Map<String, String> description, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            description.put(key, value);
        }
    }
}
