package dev.faultline.sdk.spring.boot4;

import dev.faultline.sdk.spring.FaultlineAutoConfiguration;
import dev.faultline.sdk.spring.SdkNumbers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** How reporting goes, in the application's health. */
@AutoConfiguration(after = FaultlineAutoConfiguration.class)
@ConditionalOnClass(HealthIndicator.class)
@ConditionalOnBean(SdkNumbers.class)
public class FaultlineHealthAutoConfiguration {
    @Bean
    @ConditionalOnEnabledHealthIndicator("faultline")
    FaultlineHealthIndicator faultlineHealthIndicator(SdkNumbers numbers) {
        return new FaultlineHealthIndicator(numbers);
    }
}
