package dev.faultline.sdk.spring.reactive;

import dev.faultline.sdk.spring.FaultlineAutoConfiguration;
import dev.faultline.sdk.spring.FaultlineProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.reactive.DispatcherHandler;
import reactor.core.publisher.Hooks;

/** Requests of Spring WebFlux. */
@AutoConfiguration(after = FaultlineAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@ConditionalOnClass(DispatcherHandler.class)
@ConditionalOnBean(FaultlineProperties.class)
public class FaultlineReactiveAutoConfiguration {
    /** Without it the scope would be in the chain's context and not where the application logs or captures. */
    public FaultlineReactiveAutoConfiguration() {
        Hooks.enableAutomaticContextPropagation();
    }

    @Bean
    FaultlineWebFilter faultlineWebFilter() {
        return new FaultlineWebFilter();
    }

    @Bean
    @ConditionalOnProperty("faultline.send-personal-data")
    UserWebFilter faultlineUserWebFilter() {
        return new UserWebFilter();
    }
}
