package dev.faultline.query.search;

import dev.faultline.facts.query.TimeWindow;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameter {@code t}: {@code 24h}, {@code 7d}, or two moments with {@code ..} between. */
final class TimeRange {
    private static final Pattern LAST = Pattern.compile("(\\d{1,4})([mhdw])");
    private static final String DEFAULT = "14d";

    private TimeRange() {}

    static TimeWindow of(@Nullable String text, Instant now) {
        var wanted = text == null || text.isBlank() ? DEFAULT : text.strip();
        var last = LAST.matcher(wanted);
        if (last.matches()) {
            return TimeWindow.last(length(Long.parseLong(last.group(1)), last.group(2)), now);
        }
        var dots = wanted.indexOf("..");
        try {
            if (dots > 0) {
                var from = Instant.parse(wanted.substring(0, dots));
                var to = Instant.parse(wanted.substring(dots + 2));
                if (from.isBefore(to)) {
                    return TimeWindow.of(from, to, now);
                }
            }
        } catch (DateTimeException e) {
            throw (ProblemException) refusal(wanted).initCause(e);
        }
        throw refusal(wanted);
    }

    private static ProblemException refusal(String wanted) {
        return new ProblemException(
                        ProblemCode.INVALID_VALUE,
                        "t takes 15m, 24h, 7d or two moments such as 2026-11-01T00:00:00Z..2026-11-02T00:00:00Z; \""
                                + wanted + "\" is neither")
                .inField("t");
    }

    private static Duration length(long amount, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(Math.max(1, amount));
            case "h" -> Duration.ofHours(Math.max(1, amount));
            case "d" -> Duration.ofDays(Math.max(1, amount));
            default -> Duration.ofDays(7 * Math.max(1, amount));
        };
    }
}
