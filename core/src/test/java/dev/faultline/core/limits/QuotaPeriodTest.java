package dev.faultline.core.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.project.Quota.Period;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotaPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "HOUR,  2024-02-29T23:59:59.999Z, 2024-02-29T23:00:00Z, 2024-03-01T00:00:00Z",
        "DAY,   2024-02-29T00:00:00Z,     2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
        "MONTH, 2024-12-31T12:00:00Z,     2024-12-01T00:00:00Z, 2025-01-01T00:00:00Z"
    })
    void periodsFollowTheCalendar(Period period, Instant moment, Instant start, Instant end) {
        assertThat(QuotaPeriod.around(period, moment)).isEqualTo(new QuotaPeriod(start, end));
    }
}
