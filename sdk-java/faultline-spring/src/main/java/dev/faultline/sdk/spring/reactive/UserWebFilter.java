package dev.faultline.sdk.spring.reactive;

import dev.faultline.sdk.Scope;
import dev.faultline.sdk.User;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells who asks, behind the filters of security that know it. Only where personal data is allowed. */
final class UserWebFilter implements WebFilter, Ordered {
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return Mono.deferContextual(context -> {
            Scope scope = context.getOrDefault(ScopeAccessor.KEY, null);
            if (scope == null) {
                return chain.filter(exchange);
            }
            scope.user(user(exchange, null));
            return exchange.getPrincipal()
                    .doOnNext(principal -> scope.user(user(exchange, principal.getName())))
                    .then(Mono.defer(() -> chain.filter(exchange)));
        });
    }

    private static User user(ServerWebExchange exchange, @Nullable String name) {
        InetSocketAddress caller = exchange.getRequest().getRemoteAddress();
        return new User(name, name, null, caller == null ? null : caller.getHostString());
    }
}
