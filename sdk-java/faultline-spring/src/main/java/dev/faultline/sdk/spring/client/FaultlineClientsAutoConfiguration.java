package dev.faultline.sdk.spring.client;

import dev.faultline.sdk.spring.FaultlineAutoConfiguration;
import dev.faultline.sdk.spring.SdkNumbers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.web.client.RestClient;

/** Requests to other services. */
@AutoConfiguration(after = FaultlineAutoConfiguration.class)
@ConditionalOnClass(RestClient.class)
@ConditionalOnBean(SdkNumbers.class)
public class FaultlineClientsAutoConfiguration {
    @Bean
    static TracedClients faultlineTracedClients() {
        return new TracedClients();
    }
}
