package dev.faultline.facts.read;

import java.time.Duration;
import java.time.Instant;

/** A span of {@code received_at}: from inclusive, to exclusive. */
public record Window(Instant from, Instant to) {

    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window must begin before it ends");
        }
    }

    /** The last so much time before a moment. */
    public static Window last(Duration length, Instant now) {
        return new Window(now.minus(length), now.plusSeconds(1));
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
