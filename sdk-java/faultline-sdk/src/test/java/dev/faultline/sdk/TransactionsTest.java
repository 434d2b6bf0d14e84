package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.sdk.trace.Span;
import dev.faultline.sdk.trace.SpanStatus;
import dev.faultline.sdk.trace.Transaction;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TransactionsTest extends ClientTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String PARENT = "b7ad6b7169203331";

    @Test
    void aTransactionCarriesItsSpansAndItsErrors() throws Exception {
        Faultline.init(options().tracesSampleRate(1).build());
        Faultline.scope().tag("tenant", "acme");
        String traceId;
        try (Transaction request = Faultline.startTransaction("POST /orders", "http.server")) {
            traceId = request.traceId();
            assertThat(Faultline.currentSpan()).isSameAs(request);
            assertThat(Faultline.timed(
                            "db.query",
                            "SELECT 1",
                            () -> Faultline.currentSpan().spanId()))
                    .isNotEqualTo(request.spanId());
            assertThatThrownBy(() -> Faultline.timed("http.client", null, () -> {
                        Faultline.capture(new Exception("inside the span"));
                        throw new IllegalStateException();
                    }))
                    .isInstanceOf(IllegalStateException.class);
            request.measure("rows", 17, "none").httpStatus(503).data("api_token", "t0p");
        }
        assertThat(Faultline.currentSpan()).isNull();
        assertThat(Faultline.flush(SOON)).isTrue();
        JsonNode sent = server.items("transaction").get(0);
        assertThat(sent.get("transaction").asString()).isEqualTo("POST /orders");
        assertThat(sent.get("tags").get("tenant").asString()).isEqualTo("acme");
        assertThat(sent.get("timestamp").asDouble())
                .isGreaterThanOrEqualTo(sent.get("start_timestamp").asDouble());
        JsonNode trace = sent.get("contexts").get("trace");
        assertThat(trace.get("status").asString()).isEqualTo("unavailable");
        assertThat(trace.get("op").asString()).isEqualTo("http.server");
        assertThat(sent.toString()).doesNotContain("t0p");
        assertThat(sent.get("spans")).hasSize(2);
        assertThat(sent.get("spans")).allSatisfy(span -> {
            assertThat(span.get("trace_id").asString()).isEqualTo(traceId);
            assertThat(span.get("parent_span_id").asString())
                    .isEqualTo(trace.get("span_id").asString());
        });
        JsonNode failed = sent.get("spans").get(1);
        assertThat(failed.get("status").asString()).isEqualTo("internal_error");
        JsonNode error = server.events().get(0).get("contexts").get("trace");
        assertThat(error.get("trace_id").asString()).isEqualTo(traceId);
        assertThat(error.get("span_id").asString())
                .isEqualTo(failed.get("span_id").asString());
        JsonNode header = server.accepted.stream()
                .filter(r -> r.type().equals("transaction"))
                .findFirst()
                .orElseThrow()
                .header()
                .get("trace");
        assertThat(header.get("trace_id").asString()).isEqualTo(traceId);
        assertThat(header.get("public_key").asString()).isEqualTo("a1b2c3d4e5f60718293a4b5c6d7e8f90");
    }

    @Test
    void aCallersDecisionComesFirst() {
        Faultline.init(options().tracesSampleRate(0.000001).build());
        Map<String, String> yes = Map.of("sentry-trace", TRACE + "-" + PARENT + "-1");
        Map<String, String> w3c = Map.of("traceparent", "00-" + TRACE + "-" + PARENT + "-01");
        Map<String, String> no =
                Map.of("sentry-trace", TRACE + "-" + PARENT + "-0", "traceparent", w3c.get("traceparent"));
        for (Map<String, String> headers : java.util.List.of(yes, w3c, no)) {
            Transaction request = Faultline.continueTransaction("t", "op", headers::get);
            assertThat(request.traceId()).isEqualTo(TRACE);
            request.finish();
            request.finish();
        }
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.items("transaction"))
                .hasSize(2)
                .allSatisfy(t -> assertThat(t.get("contexts")
                                .get("trace")
                                .get("parent_span_id")
                                .asString())
                        .isEqualTo(PARENT));
    }

    @Test
    void withTracingOffNothingIsSentAndTheTraceTravelsOn() {
        Faultline.init(options().build());
        Map<String, String> incoming = Map.of(
                "sentry-trace", TRACE + "-" + PARENT + "-1",
                "baggage", "vendor=x,sentry-trace_id=" + TRACE + ",sentry-release=other%402");
        Transaction request = Faultline.continueTransaction("t", "op", incoming::get);
        Map<String, String> outgoing = Faultline.traceHeaders();
        assertThat(outgoing.get("sentry-trace")).isEqualTo(TRACE + "-" + request.spanId() + "-1");
        assertThat(outgoing.get("traceparent")).isEqualTo("00-" + TRACE + "-" + request.spanId() + "-01");
        assertThat(outgoing.get("baggage"))
                .isEqualTo("vendor=x,sentry-trace_id=" + TRACE + ",sentry-release=other%402");
        request.finish();
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.accepted).isEmpty();
    }

    @Test
    void samplingKeepsAboutItsShare() {
        Faultline.init(options().tracesSampleRate(0.25).build());
        int sampled = 0;
        for (int i = 0; i < 10_000; i++) {
            Transaction one = Faultline.startTransaction("t", "op");
            sampled += one.isSampled() ? 1 : 0;
            Faultline.scope().span(null);
        }
        // Seven standard deviations around the mean.
        assertThat(sampled).isBetween(2_200, 2_800);
    }

    @Test
    void spansAreBoundedAndLateOnesAreHarmless() {
        Faultline.init(options().tracesSampleRate(1).build());
        Transaction loop = Faultline.startTransaction("loop", "task");
        Span late = loop.child("late", null);
        for (int i = 0; i < 5_000; i++) {
            loop.child("db.query", "SELECT " + i).finish();
        }
        loop.finish();
        late.status(SpanStatus.OK).finish();
        loop.child("after", null).finish();
        assertThat(Faultline.flush(SOON)).isTrue();
        assertThat(server.items("transaction"))
                .singleElement()
                .satisfies(t -> assertThat(t.get("spans"))
                        .hasSize(1_000)
                        .allSatisfy(s -> assertThat(s.get("timestamp").asDouble())
                                .isGreaterThanOrEqualTo(s.get("start_timestamp").asDouble())));
    }

    @Test
    void withoutAClientATransactionIsTimedForNobody() {
        try (Transaction nobody = Faultline.startTransaction("t", "op")) {
            assertThat(nobody.isSampled()).isFalse();
            assertThat(nobody.headers()).containsKeys("sentry-trace", "traceparent");
        }
    }
}
