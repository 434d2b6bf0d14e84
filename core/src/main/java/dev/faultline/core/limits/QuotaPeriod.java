package dev.faultline.core.limits;

import dev.faultline.core.project.Quota;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** The calendar period (UTC) that a moment lies in. */
public record QuotaPeriod(Instant start, Instant end) {

    /** The hour, day or month around a moment. */
    public static QuotaPeriod around(Quota.Period period, Instant moment) {
        var time = moment.atZone(ZoneOffset.UTC);
        return switch (period) {
            case HOUR -> of(time.truncatedTo(ChronoUnit.HOURS), 1, ChronoUnit.HOURS);
            case DAY -> of(time.truncatedTo(ChronoUnit.DAYS), 1, ChronoUnit.DAYS);
            case MONTH -> of(time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1), 1, ChronoUnit.MONTHS);
        };
    }

    private static QuotaPeriod of(ZonedDateTime start, int amount, ChronoUnit unit) {
        return new QuotaPeriod(start.toInstant(), start.plus(amount, unit).toInstant());
    }
}
