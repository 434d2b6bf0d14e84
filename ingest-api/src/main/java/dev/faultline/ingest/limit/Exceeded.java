package dev.faultline.ingest.limit;

import java.util.Comparator;

/**
 * A limit that was reached.
 *
 * @param reason a stable snake_case word for outcomes and the header
 */
public record Exceeded(Scope scope, String reason, long retryAfterSeconds) implements Comparable<Exceeded> {
    private static final Comparator<Exceeded> ORDER = Comparator.comparingLong(Exceeded::retryAfterSeconds)
            .thenComparing(Exceeded::scope)
            .thenComparing(Exceeded::reason);

    @Override
    public int compareTo(Exceeded other) {
        return ORDER.compare(this, other);
    }
}
