package dev.faultline.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.event.EventId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What several rooms must read alike, beside the record headers. */
class AgreementsTest {
    @Test
    void theWaitMessageReadsBack() {
        var message = new WaitChannel(42, new EventId(1, 2), "stored");
        assertThat(message.message()).isEqualTo("42/00000000000000010000000000000002/stored");
        assertThat(WaitChannel.parse(message.message())).contains(message);
        assertThat(WaitChannel.parse("42/nonsense/stored")).isEmpty();
        assertThat(WaitChannel.parse("x/00000000000000010000000000000002/stored"))
                .isEmpty();
        assertThat(WaitChannel.of("n1")).isEqualTo("faultline:wait:n1");
    }

    @Test
    void blobReferencesReadBack() {
        var references = List.of(new BlobReference(0, "incoming/a:b", 600_000), new BlobReference(3, "x", 0));
        assertThat(new String(BlobReference.encode(references), UTF_8)).isEqualTo("0:600000:incoming/a:b\n3:0:x\n");
        assertThat(BlobReference.decode(BlobReference.encode(references))).isEqualTo(references);
        assertThat(BlobReference.decode(null)).isEmpty();
        assertThatThrownBy(() -> BlobReference.decode("1:x".getBytes(UTF_8)))
                .isInstanceOf(MalformedRecordException.class);
    }

    @Test
    void aReceiptReadsBackAndUnknownFieldsAreIgnored() {
        var codec = new ReceiptCodec();
        var receipt = new Receipt(
                1,
                403,
                "wrong_key",
                "no such key",
                "key",
                null,
                "10.0.0.1",
                "x/1",
                null,
                List.of(new Receipt.Item("event", 9)));
        assertThat(codec.decode(codec.encode(receipt))).isEqualTo(receipt);
        assertThat(codec.decode(codec.encode(receipt).replaceFirst("\\{", "{\"later\":[1],")))
                .isEqualTo(receipt);
        assertThat(Receipt.keyOf(42)).isEqualTo("faultline:receipts:42");
    }
}
