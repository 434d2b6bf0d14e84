package dev.faultline.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordHeadersTest {
    private static final RecordMeta FULL = new RecordMeta(
            42,
            "0123456789abcdef0123456789abcdef",
            ItemType.EVENT,
            3,
            ContentEncoding.GZIP,
            Instant.ofEpochMilli(1_763_629_200_123L),
            "192.0.2.7",
            "sentry.java/8.62.0",
            SignatureVerdict.VERIFIED,
            EventId.parse("00000000000000000000000000000abc"),
            Instant.ofEpochMilli(1_763_629_199_000L),
            "node-1");

    private static final RecordMeta LEAST = new RecordMeta(
            7,
            "k",
            ItemType.SESSION,
            1,
            ContentEncoding.IDENTITY,
            Instant.ofEpochMilli(1),
            null,
            null,
            SignatureVerdict.ABSENT,
            null,
            null,
            null);

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(RecordHeaders.read(written(FULL)::get)).isEqualTo(FULL);
        assertThat(RecordHeaders.read(written(LEAST)::get)).isEqualTo(LEAST);
    }

    /** Format 1 as it was released: a record in the log outlives the version that wrote it. */
    @Test
    void version1IsReadForEver() {
        var headers = Map.ofEntries(
                Map.entry("v", "1"),
                Map.entry("p", "42"),
                Map.entry("k", "0123456789abcdef0123456789abcdef"),
                Map.entry("t", "event"),
                Map.entry("n", "3"),
                Map.entry("e", "gzip"),
                Map.entry("r", "1763629200123"),
                Map.entry("c", "192.0.2.7"),
                Map.entry("s", "sentry.java/8.62.0"),
                Map.entry("g", "verified"),
                Map.entry("i", "00000000000000000000000000000abc"),
                Map.entry("d", "1763629199000"),
                Map.entry("w", "node-1"),
                Map.entry("later", "unknown headers are ignored"));
        assertThat(RecordHeaders.read(name -> {
                    var value = headers.get(name);
                    return value == null ? null : value.getBytes(UTF_8);
                }))
                .isEqualTo(FULL);
    }

    @Test
    void anotherVersionIsRefusedBySayingSo() {
        var headers = written(FULL);
        headers.put("v", "2".getBytes(UTF_8));
        assertThatThrownBy(() -> RecordHeaders.read(headers::get))
                .isInstanceOf(MalformedRecordException.class)
                .hasMessage("record format version 2 is not 1");
    }

    @Test
    void aMissingOrSpoiltHeaderIsNamed() {
        var missing = written(FULL);
        missing.remove("p");
        assertThatThrownBy(() -> RecordHeaders.read(missing::get)).hasMessageContaining("header p is missing");
        var spoilt = written(FULL);
        spoilt.put("i", "xyz".getBytes(UTF_8));
        assertThatThrownBy(() -> RecordHeaders.read(spoilt::get)).isInstanceOf(MalformedRecordException.class);
    }

    private static Map<String, byte[]> written(RecordMeta meta) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        RecordHeaders.write(meta, headers::put);
        return headers;
    }
}
