package dev.faultline.sdk.spring.client;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Adds tracing to the builders and clients that are beans: their types, unlike Spring Boot's customizers, never moved. */
final class TracedClients implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof RestClient.Builder builder) {
            builder.requestInterceptor(new TracingInterceptor());
        } else if (bean instanceof RestTemplate template) {
            template.getInterceptors().add(new TracingInterceptor());
        }
        return bean;
    }
}
