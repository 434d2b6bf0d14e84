package dev.faultline.query.freshness;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code faultline_visible_seconds} and what belongs to it. */
final class FreshnessMetrics {
    private static final double MILLIS = 1_000;

    private final Timer visible;
    private final Counter refused;

    FreshnessMetrics(MeterRegistry registry, Freshness freshness, Clock clock) {
        this.visible = Timer.builder("faultline.visible")
                .description("From the throw of a canary to the first query that finds it")
                .publishPercentiles(0.5, 0.99)
                .register(registry);
        this.refused = Counter.builder("faultline.canary.refused")
                .description("Canaries that ingest did not take")
                .register(registry);
        Gauge.builder("faultline.fresh.age", () -> age(freshness.asOf(), clock.instant()))
                .description("Age of the newest canary that can be seen; NaN before the first")
                .baseUnit("seconds")
                .register(registry);
    }

    void seen(Duration after) {
        visible.record(after);
    }

    void refused() {
        refused.increment();
    }

    private static double age(@Nullable Instant asOf, Instant now) {
        return asOf == null ? Double.NaN : Duration.between(asOf, now).toMillis() / MILLIS;
    }
}
