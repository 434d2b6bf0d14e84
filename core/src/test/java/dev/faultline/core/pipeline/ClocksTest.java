package dev.faultline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.normalize.GeoLookup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ClocksTest {
    private static final Instant NOW = Inputs.RECEIVED;

    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);

    @ParameterizedTest
    @CsvSource({"PT2H", "-PT2H", "P3650D", "-P3650D"})
    void aClockThatIsOffIsSetRightByTheMomentOfSending(Duration off) {
        // It happened ten seconds before it was sent, on a clock that is off.
        var sent = NOW.plus(off);
        var accepted = accepted(sent.minusSeconds(10).toString(), sent);
        assertThat(accepted.event().timestamp()).isEqualTo(NOW.minusSeconds(10));
        assertThat(accepted.event().statedAt()).isEqualTo(sent.minusSeconds(10));
        var body = new JsonMapper().readTree(accepted.body().json());
        assertThat(body.path("errors").get(0).path("type").asString()).isEqualTo("clock_drift");
        assertThat(body.path("breadcrumbs")
                        .path("values")
                        .get(0)
                        .path("timestamp")
                        .asDouble())
                .isEqualTo(NOW.minusSeconds(10).getEpochSecond());
    }

    @ParameterizedTest
    @CsvSource({"PT2H,future_timestamp", "P3650D,future_timestamp", "-P3650D,past_timestamp"})
    void withoutThatMomentItHappenedWhenItCame(Duration off, String problem) {
        var accepted = accepted(NOW.plus(off).toString(), null);
        assertThat(accepted.event().timestamp()).isEqualTo(NOW);
        assertThat(new String(accepted.body().json(), StandardCharsets.UTF_8)).contains(problem);
    }

    @Test
    void aBatchOfWrongClocksIsOrderedAsItHappened() {
        var first = accepted(
                NOW.plus(Duration.ofDays(3_650)).minusSeconds(30).toString(), NOW.plus(Duration.ofDays(3_650)));
        var second =
                accepted(NOW.minus(Duration.ofHours(2)).minusSeconds(20).toString(), NOW.minus(Duration.ofHours(2)));
        var third = accepted(NOW.minusSeconds(10).toString(), NOW);
        assertThat(first.event().timestamp()).isBefore(second.event().timestamp());
        assertThat(second.event().timestamp()).isBefore(third.event().timestamp());
        // Partitions go by the moment of receipt, which no sender can move.
        assertThat(first.event().receivedAt()).isEqualTo(third.event().receivedAt());
    }

    @Test
    void aSlowNetworkIsNoWrongClock() {
        var sent = NOW.minus(Duration.ofMinutes(54));
        assertThat(accepted(sent.toString(), sent).event().timestamp()).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "1795160407.555,2026-11-20T07:40:07.555Z",
        "1795160407,2026-11-20T07:40:07Z",
        "\"1795160407.5551239\",2026-11-20T07:40:07.555123900Z",
        "1.795160407e9,2026-11-20T07:40:07Z",
        "\"2026-11-20T07:40:07Z\",2026-11-20T07:40:07Z",
        "\"2026-11-20T07:40:07.128905446Z\",2026-11-20T07:40:07.128905446Z",
        "\"2026-11-20T07:40:07\",2026-11-20T07:40:07Z",
        "\"2026-11-20 07:40:07.5\",2026-11-20T07:40:07.500Z",
        "\"2026-11-20T08:40:07+01:00\",2026-11-20T07:40:07Z",
        "1795160407555,2026-11-20T08:00:00Z",
        "-1,2026-11-20T08:00:00Z",
        "\"yesterday\",2026-11-20T08:00:00Z",
        "null,2026-11-20T08:00:00Z",
        "{},2026-11-20T08:00:00Z"
    })
    void timesAreReadInEveryForm(String sent, Instant read) {
        var event = ((Processed.Accepted) pipeline.process(
                        Inputs.event("{\"message\":\"m\",\"timestamp\":" + sent + "}"), Inputs.project()))
                .event();
        assertThat(event.timestamp()).isEqualTo(read);
    }

    private Processed.Accepted accepted(String timestamp, @Nullable Instant sentAt) {
        var json =
                ("{\"message\":\"m\",\"timestamp\":\"%s\",\"breadcrumbs\":[{\"timestamp\":\"%s\",\"message\":\"b\"}]}")
                        .formatted(timestamp, timestamp);
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var input = new EventInput(
                42, Inputs.KEY, ItemType.EVENT, bytes, 0, bytes.length, Inputs.FALLBACK, null, NOW, sentAt, null, null);
        return (Processed.Accepted) pipeline.process(input, Inputs.project());
    }
}
