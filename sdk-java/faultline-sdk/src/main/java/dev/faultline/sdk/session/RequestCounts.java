package dev.faultline.sdk.session;

import dev.faultline.sdk.json.JsonWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Internal: requests counted per minute, so that a server of a thousand requests per second sends one envelope a minute
 * instead of sixty thousand.
 */
public final class RequestCounts {
    private static final Map<Outcome, String> NAMES =
            Map.of(Outcome.EXITED, "exited", Outcome.ERRORED, "errored", Outcome.CRASHED, "crashed");

    private final String release;
    private final @Nullable String environment;
    private Map<Instant, Map<Outcome, Long>> minutes = new TreeMap<>();

    public RequestCounts(String release, @Nullable String environment) {
        this.release = release;
        this.environment = environment;
    }

    /** Counts one request. */
    public synchronized void count(Outcome outcome, Instant started) {
        minutes.computeIfAbsent(started.truncatedTo(ChronoUnit.MINUTES), unseen -> new EnumMap<>(Outcome.class))
                .merge(outcome, 1L, Long::sum);
    }

    /** The item for what was counted since the last one; null when nothing was. */
    public byte @Nullable [] take() {
        Map<Instant, Map<Outcome, Long>> taken;
        synchronized (this) {
            taken = minutes;
            minutes = new TreeMap<>();
        }
        return taken.isEmpty() ? null : write(taken);
    }

    private byte[] write(Map<Instant, Map<Outcome, Long>> taken) {
        JsonWriter json = new JsonWriter().beginObject().name("aggregates").beginArray();
        taken.forEach((minute, outcomes) -> {
            json.beginObject().member("started", minute.toString());
            outcomes.forEach((outcome, count) -> json.member(String.valueOf(NAMES.get(outcome)), count));
            json.endObject();
        });
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("release", release);
        if (environment != null) {
            attributes.put("environment", environment);
        }
        return json.endArray().member("attrs", attributes).endObject().toBytes();
    }
}
