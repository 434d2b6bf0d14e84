package dev.faultline.query.tools;

import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Sentry's two ways to name a time: {@code statsPeriod=24h}, or {@code start} and {@code end}, with a zone or in UTC. */
final class ToolRange {
    private static final String DEFAULT = "90d";

    private ToolRange() {}

    /** As the parameter {@code t} of our own searches. */
    static String of(@Nullable String statsPeriod, @Nullable String start, @Nullable String end) {
        if (start != null && end != null && !start.isEmpty() && !end.isEmpty()) {
            return moment("start", start) + ".." + moment("end", end);
        }
        return statsPeriod == null || statsPeriod.isEmpty() ? DEFAULT : statsPeriod;
    }

    private static Instant moment(String name, String text) {
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw (ProblemException) new ProblemException(
                            ProblemCode.INVALID_VALUE, name + " takes a moment such as 2026-11-01T00:00:00")
                    .inField(name)
                    .initCause(e);
        }
    }
}
