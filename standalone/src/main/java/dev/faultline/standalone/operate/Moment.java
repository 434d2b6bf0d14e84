package dev.faultline.standalone.operate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** A moment as people type it: {@code 2026-11-01T12:00Z}, or {@code 2h} for two hours ago. */
final class Moment {
    private static final Pattern AGO = Pattern.compile("(\\d{1,4})([mhd])");

    private Moment() {}

    static Instant of(String text, Instant now) {
        return AGO.matcher(text).matches() ? now.minus(length(text)) : instant(text);
    }

    static Duration length(String text) {
        var match = AGO.matcher(text);
        if (!match.matches()) {
            throw new CommandRefused("\"" + text + "\" is no length of time: write 30m, 24h or 7d.");
        }
        var amount = Long.parseLong(match.group(1));
        return switch (match.group(2)) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw (CommandRefused) new CommandRefused(
                            "\"" + text + "\" is no moment: write 2026-11-01T12:00Z, or 2h for two hours ago.")
                    .initCause(e);
        }
    }
}
