package dev.faultline.sdk.spring.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;

/** A shop on Spring MVC that fails in the ways frameworks treat differently. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableAsync
@EnableScheduling
@Import({ServletShop.Orders.class, ServletShop.Mails.class, ServletShop.Nightly.class})
public class ServletShop {
    private static final Logger log = LoggerFactory.getLogger(ServletShop.class);

    /** Stands for a library of security. */
    @Bean
    Filter loginFilter() {
        return (request, response, chain) -> chain.doFilter(
                new HttpServletRequestWrapper((HttpServletRequest) request) {
                    @Override
                    public Principal getUserPrincipal() {
                        return () -> "mira";
                    }
                },
                response);
    }

    /** As Spring Boot's own, which not every application has. */
    @Bean
    RestClient.Builder clients() {
        return RestClient.builder();
    }

    /** Its handlers. */
    @RestController
    static class Orders {
        private final Mails mails;
        private final RestClient client;

        Orders(Mails mails, RestClient.Builder client) {
            this.mails = mails;
            this.client = client.build();
        }

        @GetMapping("/echo")
        String echo(@RequestHeader("traceparent") String trace) {
            return trace;
        }

        @GetMapping("/relay/{id}")
        @Nullable String relay(HttpServletRequest request) {
            String heard = client.get()
                    .uri("http://localhost:" + request.getLocalPort() + "/echo?token=t0ken")
                    .retrieve()
                    .body(String.class);
            log.error("the other side heard {}", heard);
            return heard;
        }

        @GetMapping("/orders/{id}")
        String lost(@PathVariable("id") String id) {
            log.info("looking for {}", id);
            throw new IllegalStateException("order is lost");
        }

        @GetMapping("/answered/{id}")
        String answered() {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "the bank is away");
        }

        @GetMapping("/unknown")
        String unknown() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "nobody knows it");
        }

        @GetMapping("/logged/{id}")
        String logged() {
            MDC.put("tenant", "acme");
            try {
                log.error("cannot pay {}", 17, new IllegalArgumentException("card refused"));
            } finally {
                MDC.remove("tenant");
            }
            return "paid later";
        }

        @GetMapping("/twice")
        String twice() {
            IllegalStateException failed = new IllegalStateException("seen twice");
            log.error("it fails", failed);
            throw failed;
        }

        @GetMapping("/later/{id}")
        Callable<String> later() {
            return () -> {
                throw new IllegalStateException("failed later");
            };
        }

        @GetMapping("/mails/{id}")
        String mail() {
            mails.send();
            return "sent";
        }
    }

    /** Work on other threads. */
    static class Mails {
        @Async
        void send() {
            throw new IllegalStateException("no mail today");
        }
    }

    /** Work by the clock. */
    static class Nightly {
        @Scheduled(fixedDelay = 3_600_000)
        void count() {
            throw new IllegalStateException("stock cannot be counted");
        }
    }
}
