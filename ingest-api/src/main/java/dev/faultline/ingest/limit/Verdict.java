package dev.faultline.ingest.limit;

import dev.faultline.core.envelope.DataCategory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the limits said.
 *
 * @param exceeded the limit that stopped each category; those not named may pass
 * @param undo gives back what was taken, when the request fails after all
 */
public record Verdict(Map<DataCategory, Exceeded> exceeded, Runnable undo) {
    /** Everything passes, nothing was taken. */
    public static final Verdict FREE = new Verdict(Map.of(), () -> {});

    public boolean stops(DataCategory category) {
        return exceeded.containsKey(category);
    }

    /** The value of {@code X-Sentry-Rate-Limits}: one entry per limit, its categories joined. */
    public String header() {
        Map<Exceeded, StringBuilder> byLimit = new TreeMap<>();
        new EnumMap<>(exceeded)
                .forEach((category, limit) -> byLimit.merge(
                        limit,
                        new StringBuilder(category.wireName()),
                        (names, more) -> names.append(';').append(more)));
        List<String> entries = byLimit.entrySet().stream()
                .map(entry -> entry.getKey().retryAfterSeconds() + ":" + entry.getValue() + ":"
                        + entry.getKey().scope().wireName() + ":"
                        + entry.getKey().reason())
                .toList();
        return String.join(", ", entries);
    }

    /** The longest wait among the limits. */
    public long retryAfterSeconds() {
        return exceeded.values().stream()
                .mapToLong(Exceeded::retryAfterSeconds)
                .max()
                .orElse(0);
    }
}
