package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.ingest.door.PlainEvents.Broken;
import dev.faultline.ingest.door.PlainEvents.Usable;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainEventsTest {
    private final PlainEvents events = new PlainEvents();

    @Test
    void theSmallestEventIsCompleted() {
        var event = ((Usable) parse("{\"message\":\"disk full\"}").getFirst()).event();
        var id = events.complete(event, Instant.parse("2026-11-20T10:00:00Z"));
        assertThat(event.get("event_id").asString()).isEqualTo(id.toString());
        assertThat(event.get("timestamp").asString()).isEqualTo("2026-11-20T10:00:00Z");
        assertThat(event.get("message").asString()).isEqualTo("disk full");
    }

    @Test
    void whatIsStatedStays() {
        var event = ((Usable) parse(
                                "{\"event_id\":\"9EC79C33-ec99-42ab-8353-589fcb2e04dc\",\"exception\":[],\"timestamp\":5}")
                        .getFirst())
                .event();
        assertThat(events.complete(event, Instant.EPOCH)).hasToString("9ec79c33ec9942ab8353589fcb2e04dc");
        assertThat(event.get("timestamp").asInt()).isEqualTo(5);
    }

    @Test
    void arraysAndLinesHoldSeveralAndOneBadOneSpoilsNoOther() {
        assertThat(parse("[{\"message\":\"a\"},3,{\"message\":\"b\"}]"))
                .hasExactlyElementsOfTypes(Usable.class, Broken.class, Usable.class);
        assertThat(parse("{\"message\":\"a\"}\n\n{broken\r\n{\"message\":\"b\"}\n"))
                .hasExactlyElementsOfTypes(Usable.class, Broken.class, Usable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{}",
                "[]",
                "3",
                "\"text\"",
                "{\"action\":\"explode\"}",
                "{\"action\":\"recover\"}",
                "{\"a\":"
            })
    void othersAreRefusedWhole(String body) {
        assertThatThrownBy(() -> parse(body)).isInstanceOf(dev.faultline.ingest.refusal.RefusedException.class);
    }

    @Test
    void tooManyAreRefused() {
        assertThatThrownBy(() -> parse("{\"message\":\"a\"}\n".repeat(1_001))).hasMessageContaining("1000 are allowed");
    }

    private java.util.List<PlainEvents.Sent> parse(String body) {
        return events.parse(body.getBytes(UTF_8));
    }
}
