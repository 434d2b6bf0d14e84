package dev.faultline.sdk.spring.testing;

import dev.faultline.sdk.Faultline;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shops that name no class which a lean application may lack; they log as Spring itself does. */
final class LeanShop {
    private LeanShop() {}

    /** Has work to do and no door. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Warehouse {
        private static final Log log = LogFactory.getLog("dev.acme.Warehouse");

        @Bean
        ApplicationRunner count() {
            return arguments -> {
                log.info("counting");
                log.error("stock is low", new IllegalStateException("no books left"));
                Faultline.capture(new IllegalStateException("the door jams"));
            };
        }
    }

    /** Has handlers that Spring MVC and Spring WebFlux understand alike. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Counter.class)
    static class Store {}

    /** Its handlers. */
    @RestController
    static class Counter {
        @GetMapping("/orders/{id}")
        String lost(@PathVariable("id") String id) {
            throw new IllegalStateException("order " + id + " is lost");
        }
    }
}
