package dev.faultline.bench.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GzipEnvelopeTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void anyInflaterReadsTheEnvelopeBack() throws Exception {
        for (var size : new int[] {4_096, 20_480, 51_200}) {
            for (var body : new EventGenerator(7, size).bodies(20)) {
                var envelope = GzipEnvelope.of(ID, body);
                String text;
                try (var in = new GZIPInputStream(new ByteArrayInputStream(envelope))) {
                    text = new String(in.readAllBytes(), UTF_8);
                }
                var lines = text.split("\n", 3);
                var json = JsonMapper.shared();
                assertThat(json.readTree(lines[0]).path("event_id").asString()).isEqualTo(ID);
                assertThat(json.readTree(lines[1]).path("length").asInt()).isEqualTo(lines[2].length());
                assertThat(json.readTree(lines[2]).path("event_id").asString()).isEqualTo(ID);
                assertThat(lines[2].length()).isBetween((int) (size * 0.9), (int) (size * 1.1));
            }
        }
    }

    @Test
    void groupsHaveALongTail() {
        var groups = new EventGenerator(7, 4_096)
                .bodies(4_000).stream().collect(Collectors.groupingBy(EventBody::group, Collectors.counting()));
        assertThat(groups.get(0)).isBetween(500L, 900L);
        assertThat(groups.size()).isGreaterThan(150);
    }

    @Test
    void aSeedMakesTheSameBytes() {
        var one = new EventGenerator(3, 4_096).bodies(5);
        var other = new EventGenerator(3, 4_096).bodies(5);
        for (var i = 0; i < one.size(); i++) {
            assertThat(one.get(i).raw()).isEqualTo(other.get(i).raw());
        }
    }
}
