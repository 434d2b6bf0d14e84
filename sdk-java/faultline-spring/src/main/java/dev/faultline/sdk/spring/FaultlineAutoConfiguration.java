package dev.faultline.sdk.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Starts the SDK with the application. */
@AutoConfiguration
@ConditionalOnProperty(name = "faultline.enabled", matchIfMissing = true)
@EnableConfigurationProperties(FaultlineProperties.class)
public class FaultlineAutoConfiguration {
    @Bean
    static FaultlineLifecycle faultlineLifecycle(ConfigurableApplicationContext context) {
        return new FaultlineLifecycle(context);
    }

    @Bean
    SdkNumbers faultlineNumbers() {
        return new SdkNumbers();
    }
}
