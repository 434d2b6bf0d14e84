package dev.faultline.sdk.spring.client;

import dev.faultline.sdk.spring.FaultlineAutoConfiguration;
import dev.faultline.sdk.spring.SdkNumbers;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    /** Clients of WebFlux, where it is present. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.web.reactive.function.client.WebClient")
    static class Reactive {
        @Bean
        static TracedWebClients faultlineTracedWebClients() {
            return new TracedWebClients();
        }
    }
}
