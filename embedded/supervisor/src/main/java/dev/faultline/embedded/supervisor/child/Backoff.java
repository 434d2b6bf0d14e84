package dev.faultline.embedded.supervisor.child;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long to wait before the next restart, and when to stop trying. */
final class Backoff {
    /** Eight deaths in five minutes are a fault that another restart does not mend. */
    private static final int LIMIT = 8;

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final double JITTER = 0.2;

    private final Deque<Instant> deaths = new ArrayDeque<>();
    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The pause after a death at {@code now}; empty when it was one too many. */
    Optional<Duration> afterDeath(Instant now) {
        while (!deaths.isEmpty() && deaths.peekFirst().isBefore(now.minus(WINDOW))) {
            deaths.removeFirst();
        }
        deaths.addLast(now);
        if (deaths.size() > LIMIT) {
            return Optional.empty();
        }
        double pause = Math.min(FIRST.toMillis() * Math.pow(2, deaths.size() - 1.0), LONGEST.toMillis());
        return Optional.of(Duration.ofMillis(Math.round(pause * (1 + JITTER * (2 * random.nextDouble() - 1)))));
    }
}
