package dev.faultline.sdk.spring.testing;

import dev.faultline.sdk.spring.FaultlineCustomizer;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Shops that fail at their beginning or end. */
final class FragileShop {
    private FragileShop() {}

    /** Does not come up. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Flooded {
        @Bean
        Object cellar() {
            throw new IllegalStateException("the cellar is flooded");
        }
    }

    /** Comes up, and complains when it goes. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Farewell {
        @Bean
        DisposableBean till() {
            return () -> LoggerFactory.getLogger(FragileShop.class).error("the till does not close");
        }
    }

    /** What an application adds in code. */
    @Configuration(proxyBeanMethods = false)
    static class Hook {
        @Bean
        static FaultlineCustomizer hook() {
            return options -> options.beforeSend(event -> {
                event.tags().put("hooked", "yes");
                return event;
            });
        }
    }
}
