package dev.faultline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.normalize.GeoLookup;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** Whatever comes in, one answer comes out, soon. */
class HostileEventsTest {
    // The suite's share; for a soak run with -Dfuzz.minutes=10.
    private static final Duration FUZZ = Long.getLong("fuzz.minutes") == null
            ? Duration.ofSeconds(5)
            : Duration.ofMinutes(Long.getLong("fuzz.minutes"));

    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-",
            "1e999999999",
            "NaN",
            "\\ud800",
            "\\u0000",
            "\ud83d\ude00",
            "{\"values\":[",
            "\"exception\":",
            "\"frames\":[{}]",
            "-----BEGIN PRIVATE KEY-----",
            "password=",
            "eyJ.e.e",
            "4111 1111 1111 1111",
            "://u:p@h",
            "{{auto}}",
            "\"timestamp\":99999999999999999999",
            "9".repeat(500),
            "a".repeat(3_000),
            "[".repeat(300),
            "\"\\\"token\\\":\\\"");

    private final EventPipeline pipeline = EventPipelines.standard(GeoLookup.NONE);
    private final ItemReaders readers = new ItemReaders(GeoLookup.NONE);
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void brokenTextIsStoredAsValidJson() {
        var bytes = "{\"message\":\"a\\ud800b X\",\"extra\":{\"n\":NaN,\"big\":1e400,\"long\":%s}}"
                .formatted("7".repeat(5_000))
                .replace('X', '\u00ff')
                .getBytes(StandardCharsets.ISO_8859_1);
        var accepted = accepted(bytes);
        var body = mapper.readTree(accepted.body().json());
        assertThat(body.path("logentry").path("formatted").asString()).isEqualTo("a\ufffdb \ufffd");
        assertThat(body.path("extra").path("n").asString()).isEqualTo("NaN");
        assertThat(body.path("extra").path("long").asString()).hasSize(5_000);
    }

    @Test
    @Timeout(10)
    void depthIsCutOrRefusedNeverFollowed() {
        var deep = "{\"message\":\"m\",\"extra\":" + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "}";
        assertThat(accepted(deep.getBytes(StandardCharsets.UTF_8)).body().json())
                .hasSizeLessThan(2_000);
        var deeper = "{\"extra\":" + "[".repeat(200_000);
        assertThat(pipeline.process(Inputs.event(deeper), Inputs.project())).isInstanceOf(Processed.Invalid.class);
    }

    @Test
    @Timeout(20)
    void textsMadeToConfuseTheScannerCostLinearTime() {
        for (var unit : List.of(
                "password=",
                "1-",
                "4 ",
                "eyJ",
                "@",
                "-----BEGIN PRIVATE KEY",
                "A1 ",
                "://a:",
                "--token ",
                ":",
                "GB11")) {
            var text = unit.repeat(900_000 / unit.length());
            var json = "{\"message\":\"x\",\"extra\":{\"a\":\"" + text + "\"},\"exception\":[{\"type\":\"" + text
                    + "\"}]}";
            assertThat(accepted(json.getBytes(StandardCharsets.UTF_8)).body().json())
                    .hasSizeLessThan(1_000_000);
        }
    }

    @Test
    void whatIsNoEventSaysSo() {
        for (var text : List.of("", "[]", "null", "\"x\"", "{\"a\":", "{a}", "\u0000", "{\"message\":\"m\"")) {
            assertThat(pipeline.process(Inputs.event(text), Inputs.project()))
                    .as(text)
                    .isInstanceOf(Processed.Invalid.class);
        }
    }

    @Test
    void theReasonNeverQuotesTheContent() {
        var invalid = (Processed.Invalid) pipeline.process(Inputs.event("{\"password\": hunter2}"), Inputs.project());
        assertThat(invalid.message()).doesNotContain("hunter2").contains("at byte 13");
    }

    @Test
    void mutatedRequestsNeverBreakAnything() {
        var random = new Random(System.getProperty("fuzz.minutes") == null ? 7 : System.nanoTime());
        var items = Corpus.items();
        var end = System.nanoTime() + FUZZ.toNanos();
        while (System.nanoTime() < end) {
            var item = items.get(random.nextInt(items.size()));
            var bytes = mutated(item.payload(), random);
            var processed = pipeline.process(Inputs.event(ItemType.EVENT, bytes), Inputs.project());
            if (processed instanceof Processed.Accepted accepted) {
                mapper.readTree(accepted.body().json());
            }
            if (processed instanceof Processed.Invalid invalid) {
                assertThat(invalid.reason()).as("%s", invalid.message()).isEqualTo("invalid_json");
            }
            for (var problem : List.of(
                    String.valueOf(readers.logs(Inputs.event(ItemType.OTEL_LOG, bytes), Inputs.project())
                            .problem()),
                    String.valueOf(readers.spans(Inputs.event(ItemType.SPAN, bytes), Inputs.project())
                            .problem()),
                    String.valueOf(readers.session(Inputs.event(ItemType.SESSION, bytes), Inputs.project())
                            .problem()),
                    String.valueOf(readers.transaction(Inputs.event(ItemType.TRANSACTION, bytes), Inputs.project())
                            .problem()),
                    String.valueOf(readers.checkIn(Inputs.event(ItemType.CHECK_IN, bytes), Inputs.project())
                            .problem()),
                    String.valueOf(
                            pipeline.process(Inputs.event(ItemType.SECURITY, bytes), Inputs.project())
                                            instanceof Processed.Invalid i
                                    ? i.reason()
                                    : ""))) {
                assertThat(problem).doesNotContain("internal");
            }
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        for (var i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> bytes = inserted(bytes, at, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
        }
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, int at, String fragment) {
        var text = fragment.getBytes(StandardCharsets.UTF_8);
        var out = new byte[bytes.length + text.length];
        System.arraycopy(bytes, 0, out, 0, at);
        System.arraycopy(text, 0, out, at, text.length);
        System.arraycopy(bytes, at, out, at + text.length, bytes.length - at);
        return out;
    }

    private Processed.Accepted accepted(byte[] bytes) {
        return (Processed.Accepted) pipeline.process(Inputs.event(ItemType.EVENT, bytes), Inputs.project());
    }
}
