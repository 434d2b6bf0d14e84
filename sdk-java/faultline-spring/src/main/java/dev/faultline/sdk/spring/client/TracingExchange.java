package dev.faultline.sdk.spring.client;

import dev.faultline.sdk.Scope;
import dev.faultline.sdk.spring.reactive.ScopeAccessor;
import dev.faultline.sdk.trace.Span;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/** Carries the trace to the called service and remembers the call, for {@code WebClient}. */
public final class TracingExchange implements ExchangeFilterFunction {
    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.deferContextual(context -> {
            Scope scope = context.getOrDefault(ScopeAccessor.KEY, null);
            return scope == null ? next.exchange(request) : exchange(request, next, scope);
        });
    }

    private static Mono<ClientResponse> exchange(ClientRequest request, ExchangeFunction next, Scope scope) {
        Call call = new Call(request.method().name(), request.url());
        Span parent = scope.span();
        if (parent == null) {
            return remembered(next.exchange(request), call, scope);
        }
        Span span = parent.child("http.client", call.description());
        ClientRequest.Builder carrying = ClientRequest.from(request);
        span.headers().forEach((name, value) -> {
            if (request.headers().getFirst(name) == null) {
                carrying.header(name, value);
            }
        });
        return remembered(next.exchange(carrying.build()), call, scope)
                .doOnNext(response -> span.httpStatus(response.statusCode().value()))
                .doFinally(signal -> span.finish());
    }

    private static Mono<ClientResponse> remembered(Mono<ClientResponse> answer, Call call, Scope scope) {
        return answer.doOnNext(response ->
                        scope.breadcrumb(call.answered(response.statusCode().value())))
                .doOnError(failed -> scope.breadcrumb(call.failed(failed)));
    }
}
