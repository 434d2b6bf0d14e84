package dev.faultline.sdk.spring.servlet;

import dev.faultline.sdk.spring.FaultlineAutoConfiguration;
import dev.faultline.sdk.spring.FaultlineProperties;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Requests of Spring MVC. */
@AutoConfiguration(after = FaultlineAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnBean(FaultlineProperties.class)
public class FaultlineServletAutoConfiguration {
    @Bean
    FilterRegistrationBean<FaultlineFilter> faultlineFilter() {
        FilterRegistrationBean<FaultlineFilter> registration = new FilterRegistrationBean<>(new FaultlineFilter());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        // Around the filters of the application and of security, whose failures are errors too; inside those that
        // repair addresses behind proxies and character sets.
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    @Bean
    WebMvcConfigurer faultlineRoutes(FaultlineProperties properties) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new RouteInterceptor(properties.sendPersonalData()))
                        .order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }
}
