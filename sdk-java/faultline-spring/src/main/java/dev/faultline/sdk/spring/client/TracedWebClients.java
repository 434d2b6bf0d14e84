package dev.faultline.sdk.spring.client;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.reactive.function.client.WebClient;

/** The same for WebFlux's clients, in a class of its own: many applications have no WebFlux. */
final class TracedWebClients implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof WebClient.Builder builder) {
            builder.filter(new TracingExchange());
        }
        return bean;
    }
}
