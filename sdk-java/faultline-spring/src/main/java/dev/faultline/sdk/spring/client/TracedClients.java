package dev.faultline.sdk.spring.client;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ClassUtils;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

/** Adds tracing to the builders and clients that are beans: their types, unlike Spring Boot's customizers, never moved. */
final class TracedClients implements BeanPostProcessor {
    private final boolean reactive = ClassUtils.isPresent(
            "org.springframework.web.reactive.function.client.WebClient",
            getClass().getClassLoader());

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof RestClient.Builder builder) {
            builder.requestInterceptor(new TracingInterceptor());
        } else if (bean instanceof RestTemplate template) {
            template.getInterceptors().add(new TracingInterceptor());
        } else if (reactive && bean instanceof WebClient.Builder builder) {
            builder.filter(new TracingExchange());
        }
        return bean;
    }
}
