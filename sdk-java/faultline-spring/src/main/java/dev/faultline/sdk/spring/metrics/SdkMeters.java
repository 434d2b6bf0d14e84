package dev.faultline.sdk.spring.metrics;

import dev.faultline.sdk.spring.SdkNumbers;
import dev.faultline.sdk.transport.DeliveryState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Whether reports arrive, wait or are lost. */
final class SdkMeters implements MeterBinder {
    private final SdkNumbers numbers;

    SdkMeters(SdkNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("faultline.sdk.sent", numbers, all -> all.read(DeliveryState::sent))
                .description("Envelopes that the server took")
                .register(registry);
        FunctionCounter.builder("faultline.sdk.dropped", numbers, all -> all.read(SdkMeters::dropped))
                .description("Reports that were dropped, for whatever reason")
                .register(registry);
        Gauge.builder("faultline.sdk.queued", numbers, all -> all.read(DeliveryState::queued))
                .description("Reports that are captured and not yet written down")
                .register(registry);
        Gauge.builder("faultline.sdk.spooled", numbers, all -> all.read(DeliveryState::spooled))
                .description("Reports that wait for the server")
                .register(registry);
        Gauge.builder("faultline.sdk.failures", numbers, all -> all.read(DeliveryState::failuresInARow))
                .description("Attempts to send that failed since the last one that worked")
                .register(registry);
    }

    private static double dropped(DeliveryState state) {
        return state.dropped().values().stream().mapToLong(Long::longValue).sum();
    }
}
