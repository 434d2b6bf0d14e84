package dev.faultline.sdk.spring.testing;

import java.security.Principal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** A shop on Spring WebFlux; its work changes threads. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ReactiveShop.Orders.class)
public class ReactiveShop {
    private static final Logger log = LoggerFactory.getLogger(ReactiveShop.class);
    private static final Duration A_WHILE = Duration.ofMillis(5);

    /** Stands for a library of security. */
    @Bean
    WebFilter loginFilter() {
        return (exchange, chain) -> chain.filter(new LoggedIn(exchange));
    }

    /** As Spring Boot's own, which not every application has. */
    @Bean
    WebClient.Builder clients() {
        return WebClient.builder();
    }

    /** Its handlers. */
    @RestController
    static class Orders {
        private final WebClient client;

        Orders(WebClient.Builder client) {
            this.client = client.build();
        }

        @GetMapping("/echo")
        Mono<String> echo(@RequestHeader("traceparent") String trace) {
            return Mono.just(trace);
        }

        @GetMapping("/relay/{id}")
        Mono<String> relay(ServerWebExchange exchange) {
            int port = exchange.getRequest().getURI().getPort();
            return client.get()
                    .uri("http://localhost:" + port + "/echo?token=t0ken")
                    .retrieve()
                    .bodyToMono(String.class)
                    .doOnNext(heard -> log.error("the other side heard {}", heard));
        }

        @GetMapping("/orders/{id}")
        Mono<String> lost(@PathVariable("id") String id) {
            log.info("looking for {}", id);
            return Mono.delay(A_WHILE).map(passed -> {
                throw new IllegalStateException("order is lost");
            });
        }

        @GetMapping("/unknown")
        Mono<String> unknown() {
            return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND, "nobody knows it"));
        }

        @GetMapping("/logged/{id}")
        Mono<String> logged() {
            return Mono.delay(A_WHILE).map(passed -> {
                log.error("cannot pay {}", 17, new IllegalArgumentException("card refused"));
                return "paid later";
            });
        }
    }

    private static final class LoggedIn extends ServerWebExchangeDecorator {
        LoggedIn(ServerWebExchange exchange) {
            super(exchange);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Principal> Mono<T> getPrincipal() {
            return (Mono<T>) Mono.<Principal>just(() -> "mira");
        }
    }
}
