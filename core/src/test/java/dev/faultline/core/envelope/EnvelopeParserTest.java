package dev.faultline.core.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.event.EventId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonFactory;

class EnvelopeParserTest {
    private final EnvelopeParser parser = new EnvelopeParser(new JsonFactory());

    @Test
    void headerFieldsAndPayloadsAreFound() {
        var envelope = parse("""
                {"event_id":"9ec79c33ec9942ab8353589fcb2e04dc","dsn":"http://k@h/1","sent_at":"2026-11-20T09:00:00.5Z",\
                "sdk":{"name":"sentry.x","version":"1.2"},"trace":{"trace_id":"abc","other":[1,{"a":2}]}}
                {"type":"event","length":13,"content_type":"application/json"}
                {"a":"b\\nc"}\n
                {"type":"attachment","length":4,"filename":"a.txt"}
                a\n\nb
                """);
        assertThat(envelope.header())
                .isEqualTo(new EnvelopeHeader(
                        EventId.parse("9ec79c33ec9942ab8353589fcb2e04dc"),
                        "http://k@h/1",
                        Instant.parse("2026-11-20T09:00:00.5Z"),
                        "sentry.x/1.2",
                        "abc"));
        assertThat(envelope.items())
                .extracting(EnvelopeItem::type)
                .containsExactly(ItemType.EVENT, ItemType.ATTACHMENT_ITEM);
        assertThat(payload(envelope, 1)).isEqualTo("a\n\nb");
    }

    @Test
    void anItemWithoutLengthEndsAtItsLine() {
        var envelope = parse("{}\n{\"type\":\"session\"}\n{\"sid\":1}\n{\"type\":\"brand_new\"}\nx");
        assertThat(payload(envelope, 0)).isEqualTo("{\"sid\":1}");
        assertThat(envelope.items().get(1).type()).isEqualTo(ItemType.UNKNOWN);
        assertThat(envelope.items().get(1).wireType()).isEqualTo("brand_new");
        assertThat(payload(envelope, 1)).isEqualTo("x");
    }

    @Test
    void anEmptyPayloadAndAHeaderAloneAreFine() {
        assertThat(parse("{}").items()).isEmpty();
        assertThat(parse("{}\n{\"type\":\"event\",\"length\":0}").items()).hasSize(1);
        assertThat(parse("{}\n{\"type\":\"event\",\"length\":0}\n\n{\"type\":\"event\",\"length\":0}\n")
                        .items())
                .hasSize(2);
    }

    @Test
    void liesAboutLengthAreRefusedBySayingWhatWasFound() {
        assertThatThrownBy(() -> parse("{}\n{\"type\":\"event\",\"length\":99}\nabc"))
                .isInstanceOf(MalformedEnvelopeException.class)
                .hasMessage("item at byte 3 states a length of 99, but 3 bytes follow");
        assertThatThrownBy(() -> parse("{}\n{\"type\":\"event\",\"length\":2}\nabc"))
                .hasMessage("item at byte 3 states a length of 2, but no newline follows its payload");
        assertThatThrownBy(() -> parse("{}\n{\"type\":\"event\",\"length\":-1}\nabc"))
                .isInstanceOf(MalformedEnvelopeException.class);
    }

    @Test
    void otherBytesAreNoEnvelope() {
        for (var bytes : new String[] {"", "[]", "nonsense", "{\"a\":", "{}\n[]\n", "{}\n{}\n"}) {
            assertThatThrownBy(() -> parse(bytes)).isInstanceOf(MalformedEnvelopeException.class);
        }
    }

    @Test
    void aSmallBodyCannotBecomeAHeapOfItems() {
        var items = "{\"type\":\"event\"}\n\n".repeat(EnvelopeParser.MAX_ITEMS);
        assertThat(parse("{}\n" + items).items()).hasSize(EnvelopeParser.MAX_ITEMS);
        assertThatThrownBy(() -> parse("{}\n" + items + items)).isInstanceOf(EnvelopeTooLargeException.class);
    }

    @Test
    void whatTheWriterFramesTheParserReads() {
        var sent = parse("{\"dsn\":\"d\"}\n{\"type\":\"session\"}\n{\"sid\":1}\n{\"type\":\"event\",\"length\":0}");
        var framed = new EnvelopeWriter("{\"dsn\":\"d\"}")
                .copy(sent.bytes(), sent.items().get(1))
                .copy(sent.bytes(), sent.items().get(0))
                .item("attachment", ",\"filename\":\"a\"", "x\ny".getBytes(UTF_8))
                .toBytes();
        var read = parser.parse(framed);
        assertThat(read.header().dsn()).isEqualTo("d");
        assertThat(read.items())
                .extracting(EnvelopeItem::type)
                .containsExactly(ItemType.EVENT, ItemType.SESSION, ItemType.ATTACHMENT_ITEM);
        assertThat(payload(read, 0)).isEmpty();
        assertThat(payload(read, 1)).isEqualTo("{\"sid\":1}");
        assertThat(payload(read, 2)).isEqualTo("x\ny");
    }

    private Envelope parse(String text) {
        return parser.parse(text.getBytes(UTF_8));
    }

    private static String payload(Envelope envelope, int item) {
        return new String(envelope.items().get(item).payload(envelope.bytes()), UTF_8);
    }
}
