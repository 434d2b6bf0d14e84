package dev.faultline.processor.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.core.record.ContentEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadInflaterTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5_000, 300_000, 3_000_000})
    void givesBackWhatWasPacked(int length) throws IOException {
        var raw = text(length);
        assertThat(PayloadInflater.inflate(gzip(raw), ContentEncoding.GZIP)).isEqualTo(raw);
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(raw);
        }
        assertThat(PayloadInflater.inflate(packed.toByteArray(), ContentEncoding.DEFLATE))
                .isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 7, 999_999, Integer.MAX_VALUE})
    void aSizeThatLiesIsFoundOut(int stated) throws IOException {
        var packed = gzip(text(5_000));
        for (var i = 0; i < Integer.BYTES; i++) {
            packed[packed.length - Integer.BYTES + i] = (byte) (stated >>> 8 * i);
        }
        assertThatThrownBy(() -> PayloadInflater.inflate(packed, ContentEncoding.GZIP))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("gzip");
    }

    @Test
    void membersOneBehindTheOtherAreOneText() throws IOException {
        var both = new ByteArrayOutputStream();
        both.write(gzip(text(4_000)));
        both.write(gzip(text(100)));
        assertThat(PayloadInflater.inflate(both.toByteArray(), ContentEncoding.GZIP))
                .hasSize(4_100);
    }

    @Test
    void aBombIsCutAtItsBound() throws IOException {
        var bomb = gzip(new byte[PayloadInflater.MAX_BYTES + 1]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> PayloadInflater.inflate(bomb, ContentEncoding.GZIP))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("more than");
    }

    private static byte[] text(int length) {
        var random = new Random(length);
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            bytes[i] = (byte) ('a' + random.nextInt(6));
        }
        return bytes;
    }

    private static byte[] gzip(byte[] raw) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(raw);
        }
        return packed.toByteArray();
    }
}
