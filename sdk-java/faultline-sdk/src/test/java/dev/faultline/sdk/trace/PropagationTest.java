package dev.faultline.sdk.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropagationTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String SPAN = "b7ad6b7169203331";

    @Test
    void bothFormsOfTheWorldAreRead() {
        TraceParent sentry = TraceParent.read(Map.of("sentry-trace", TRACE + "-" + SPAN)::get);
        assertThat(sentry.sampled).isNull();
        TraceParent later =
                TraceParent.read(Map.of("traceparent", "cc-" + TRACE + "-" + SPAN + "-00-what-the-future-is")::get);
        assertThat(later.traceId).isEqualTo(TRACE);
        assertThat(later.spanId).isEqualTo(SPAN);
        assertThat(later.sampled).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1\r\nX: y"
            })
    void whatIsNoHeaderBeginsANewTrace(String header) {
        assertThat(TraceParent.read(name -> name.equals("baggage") ? null : header))
                .isNull();
        assertThat(TraceParent.read(name -> "00-".repeat(100_000))).isNull();
    }

    @Test
    void baggageKeepsOthersAndDecodesItsOwn() {
        Baggage baggage = Baggage.read("a=1;p=2, sentry-release=shop%401.0 ,b=x%20y,sentry-transaction=GET+%2Fx;q");
        assertThat(baggage.trace()).containsEntry("release", "shop@1.0").containsEntry("transaction", "GET+/x");
        assertThat(baggage.with(Map.of("release", "a b,c"))).isEqualTo("a=1;p=2,b=x%20y,sentry-release=a%20b%2Cc");
    }

    @Test
    void hostileBaggageIsBounded() {
        assertThat(Baggage.read("x".repeat(10_000) + "=1").with(Map.of())).isEmpty();
        assertThat(Baggage.read("a=1,".repeat(500)).with(Map.of()).split(",")).hasSize(64);
        assertThat(Baggage.read("a=1\r\nX-Evil: 1,sentry-x=%zz,=,;").with(Map.of()))
                .isEmpty();
        Baggage full = Baggage.read("a=" + "1".repeat(8_000));
        assertThat(full.with(Map.of("transaction", "t".repeat(1_000)))).hasSizeLessThan(8_192);
        assertThat(Baggage.read(null).with(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 404, 503, 418, 599, 0, 9999})
    void everyHttpStatusHasAWord(int status) {
        assertThat(SpanStatus.ofHttp(status).wireName()).matches("[a-z_]+");
        assertThat(SpanStatus.ofHttp(status) == SpanStatus.OK).isEqualTo(status >= 200 && status < 400);
    }
}
