package dev.faultline.sdk.spring.client;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.trace.Span;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Carries the trace to the called service and remembers the call, for {@code RestClient} and {@code RestTemplate}. */
public final class TracingInterceptor implements ClientHttpRequestInterceptor {
    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        Call call = new Call(request.getMethod().name(), request.getURI());
        Span span = begin(call);
        // After the span has begun: the called service becomes its child.
        Faultline.traceHeaders().forEach((name, value) -> {
            // Neither a map's method nor one of later versions: both Spring 6 and 7 have this.
            if (request.getHeaders().getFirst(name) == null) {
                request.getHeaders().set(name, value);
            }
        });
        try {
            ClientHttpResponse response = execution.execute(request, body);
            int status = response.getStatusCode().value();
            Faultline.scope().breadcrumb(call.answered(status));
            if (span != null) {
                span.httpStatus(status);
            }
            return response;
        } catch (IOException failed) {
            Faultline.scope().breadcrumb(call.failed(failed));
            throw failed;
        } finally {
            if (span != null) {
                span.finish();
            }
        }
    }

    private static @Nullable Span begin(Call call) {
        FaultlineClient client = Faultline.client();
        return client == null ? null : client.beginSpan("http.client", call.description());
    }
}
