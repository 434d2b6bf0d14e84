package dev.faultline.sdk.spring.metrics;

import dev.faultline.sdk.spring.FaultlineAutoConfiguration;
import dev.faultline.sdk.spring.SdkNumbers;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Meters, where the application has Micrometer. */
@AutoConfiguration(after = FaultlineAutoConfiguration.class)
@ConditionalOnClass(MeterBinder.class)
@ConditionalOnBean(SdkNumbers.class)
public class FaultlineMetricsAutoConfiguration {
    @Bean
    SdkMeters faultlineMeters(SdkNumbers numbers) {
        return new SdkMeters(numbers);
    }
}
