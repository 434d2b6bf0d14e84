package dev.faultline.sdk.spring.reactive;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.Request;
import dev.faultline.sdk.spring.RequestWork;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives each exchange a scope that its whole chain carries, and reports what it fails with. */
final class FaultlineWebFilter implements WebFilter, Ordered {
    private static final int OK = 200;

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 20;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        FaultlineClient client = Faultline.client();
        if (client == null) {
            return chain.filter(exchange);
        }
        // Read now: at the end a servlet container may have taken request and response for somebody else's.
        String method = exchange.getRequest().getMethod().name();
        RequestWork work = begin(client, exchange, method);
        AtomicInteger answered = new AtomicInteger(OK);
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> answered.set(status(exchange))));
        // The answer to an error is made behind this filter's back.
        AtomicInteger failedWith = new AtomicInteger();
        return chain.filter(exchange)
                .doOnError(failed -> {
                    failedWith.set(AnswerTo.status(failed));
                    if (failedWith.get() >= 500) {
                        work.failed(failed, "spring.webflux", false);
                    }
                })
                .doFinally(signal -> {
                    String route = route(exchange, method);
                    if (route != null) {
                        work.route(route);
                    }
                    work.end(failedWith.get() == 0 ? answered.get() : failedWith.get());
                })
                .contextWrite(context -> context.put(ScopeAccessor.KEY, work.scope()));
    }

    private static RequestWork begin(FaultlineClient client, ServerWebExchange exchange, String method) {
        ServerHttpRequest request = exchange.getRequest();
        URI uri = request.getURI();
        String path = uri.getRawPath().replaceAll(";[^/]*", "");
        InetSocketAddress caller = request.getRemoteAddress();
        Map<String, String> headers = new LinkedHashMap<>();
        // Not as a map: headers are one in Spring 6 and none in Spring 7.
        request.getHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        Request details = new Request(
                method,
                uri.getScheme() + "://" + uri.getRawAuthority() + path,
                uri.getRawQuery(),
                headers,
                caller == null ? null : caller.getHostString());
        RequestWork work = RequestWork.begin(
                client,
                details,
                method + " " + path,
                name -> request.getHeaders().getFirst(name));
        // Matched later; the attributes of an exchange are its own and may be read from any thread.
        work.scope().atCapture(event -> {
            String route = route(exchange, method);
            if (route != null) {
                event.transaction(route);
            }
        });
        return work;
    }

    private static @Nullable String route(ServerWebExchange exchange, String method) {
        Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? null : method + " " + pattern;
    }

    private static int status(ServerWebExchange exchange) {
        HttpStatusCode answered = exchange.getResponse().getStatusCode();
        return answered == null ? OK : answered.value();
    }
}
