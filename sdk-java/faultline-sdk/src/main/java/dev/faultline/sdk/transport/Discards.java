package dev.faultline.sdk.transport;

import dev.faultline.sdk.json.JsonWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts, by reason and category, what was not sent: the content of client reports. */
public final class Discards {
    /** A reason and a category of the protocol. */
    static final class Why {
        final String reason;
        final String category;

        Why(String reason, String category) {
            this.reason = reason;
            this.category = category;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Why
                    && reason.equals(((Why) other).reason)
                    && category.equals(((Why) other).category);
        }

        @Override
        public int hashCode() {
            return Objects.hash(reason, category);
        }
    }

    private final Map<Why, Long> waiting = new HashMap<>();
    private final Map<String, Long> totals = new TreeMap<>();
    private long errors;

    public void count(String reason, Kind kind) {
        count(reason, kind.category(), 1);
    }

    public synchronized void count(String reason, String category, long quantity) {
        waiting.merge(new Why(reason, category), quantity, Long::sum);
        totals.merge(reason, quantity, Long::sum);
        if (category.equals(Kind.EVENT.category())) {
            errors += quantity;
        }
    }

    /** All errors dropped since the start. */
    public synchronized long errors() {
        return errors;
    }

    /** What was dropped since the start, by reason, of all categories. */
    public synchronized Map<String, Long> totals() {
        return new TreeMap<>(totals);
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes what was counted since the last report. */
    synchronized Map<Why, Long> take() {
        Map<Why, Long> taken = new HashMap<>(waiting);
        waiting.clear();
        return taken;
    }

    /** Puts back what a failed report had taken. */
    synchronized void putBack(Map<Why, Long> taken) {
        taken.forEach((why, quantity) -> waiting.merge(why, quantity, Long::sum));
    }

    static byte[] json(Map<Why, Long> counts, long millis) {
        JsonWriter json = new JsonWriter().beginObject().member("timestamp", millis / 1000.0);
        json.name("discarded_events").beginArray();
        counts.forEach((why, quantity) -> json.beginObject()
                .member("reason", why.reason)
                .member("category", why.category)
                .member("quantity", quantity)
                .endObject());
        return json.endArray().endObject().toBytes();
    }
}
