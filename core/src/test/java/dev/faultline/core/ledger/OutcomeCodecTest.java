package dev.faultline.core.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.envelope.DataCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeCodecTest {
    private static final List<OutcomeRecord> RECORDS = List.of(
            new OutcomeRecord(new OutcomeKey(1, 29_393_820, "k", DataCategory.ERROR, Outcome.STORED, ""), 12),
            new OutcomeRecord(
                    new OutcomeKey(2, 29_393_820, "", DataCategory.LOG_ITEM, Outcome.RATE_LIMITED, "key_quota"), 3));

    @Test
    void format1IsWrittenAndReadForEver() {
        var text = "1\n1\t29393820\tk\terror\tstored\t\t12\n2\t29393820\t\tlog_item\trate_limited\tkey_quota\t3\n";
        assertThat(new String(OutcomeCodec.encode(RECORDS), UTF_8)).isEqualTo(text);
        assertThat(OutcomeCodec.decode(text.getBytes(UTF_8))).isEqualTo(RECORDS);
    }

    @Test
    void anotherVersionOrShapeIsRefused() {
        assertThatThrownBy(() -> OutcomeCodec.decode("2\n".getBytes(UTF_8))).hasMessageContaining("version 2");
        assertThatThrownBy(() -> OutcomeCodec.decode("1\na\tb\n".getBytes(UTF_8)))
                .hasMessageContaining("2 cells");
    }
}
