package dev.faultline.core.normalize;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a sender's clock is off, judged by the moment it says it sent and by the event's own time.
 *
 * @param shift what is added to every time of the event
 * @param problem {@code clock_drift}, {@code future_timestamp}, {@code past_timestamp}, or null when all is well
 */
public record ClockCorrection(Duration shift, @Nullable String problem) {
    static final ClockCorrection NONE = new ClockCorrection(Duration.ZERO, null);
    // Below this, slow networks and spools explain the difference better than a wrong clock; Sentry draws it here too.
    private static final Duration DRIFT = Duration.ofMinutes(55);
    private static final Duration FUTURE = Duration.ofMinutes(1);

    /**
     * @param timestamp the event's own time, or null
     * @param oldest events that claim to be older are taken for a wrong clock
     */
    public static ClockCorrection of(
            Instant receivedAt, @Nullable Instant sentAt, @Nullable Instant timestamp, Duration oldest) {
        var shift = Duration.ZERO;
        @Nullable String problem = null;
        if (sentAt != null) {
            var drift = Duration.between(sentAt, receivedAt);
            if (drift.abs().compareTo(DRIFT) >= 0) {
                shift = drift;
                problem = "clock_drift";
            }
        }
        if (timestamp == null) {
            return new ClockCorrection(shift, problem);
        }
        var age = Duration.between(timestamp.plus(shift), receivedAt);
        if (age.compareTo(FUTURE.negated()) < 0) {
            return new ClockCorrection(shift.plus(age), "future_timestamp");
        }
        if (age.compareTo(oldest) > 0) {
            return new ClockCorrection(shift.plus(age), "past_timestamp");
        }
        return problem == null ? NONE : new ClockCorrection(shift, problem);
    }

    /** The corrected time. */
    public Instant apply(Instant time) {
        return shift.isZero() ? time : time.plus(shift);
    }

    /** The corrected time, no later than {@code latest}. */
    public Instant apply(Instant time, Instant latest) {
        var corrected = apply(time);
        return corrected.isAfter(latest) ? latest : corrected;
    }
}
