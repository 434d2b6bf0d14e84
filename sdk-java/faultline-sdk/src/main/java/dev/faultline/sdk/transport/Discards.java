package dev.faultline.sdk.transport;

import dev.faultline.sdk.json.JsonWriter;
import java.util.Map;
import java.util.TreeMap;

/** Counts, by reason, the errors that were not sent: the content of client reports. */
public final class Discards {
    private final Map<String, Long> waiting = new TreeMap<>();
    private long total;

    public synchronized void count(String reason, long errors) {
        waiting.merge(reason, errors, Long::sum);
        total += errors;
    }

    /** All errors dropped since the start. */
    public synchronized long total() {
        return total;
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes what was counted since the last report. */
    synchronized Map<String, Long> take() {
        Map<String, Long> taken = new TreeMap<>(waiting);
        waiting.clear();
        return taken;
    }

    /** Puts back what a failed report had taken. */
    synchronized void putBack(Map<String, Long> taken) {
        taken.forEach((reason, errors) -> waiting.merge(reason, errors, Long::sum));
    }

    static byte[] json(Map<String, Long> counts, long millis) {
        JsonWriter json = new JsonWriter().beginObject().member("timestamp", millis / 1000.0);
        json.name("discarded_events").beginArray();
        counts.forEach((reason, errors) -> json.beginObject()
                .member("reason", reason)
                .member("category", "error")
                .member("quantity", errors)
                .endObject());
        return json.endArray().endObject().toBytes();
    }
}
