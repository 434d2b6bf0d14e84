package dev.faultline.ingest.accept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.faultline.core.record.ContentEncoding;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void whatCameUncompressedIsCompressed() {
        var value = "{\"message\":\"no stock\"}".repeat(200).getBytes(UTF_8);
        var packed = Packed.of(value, ContentEncoding.IDENTITY);
        assertThat(packed.encoding()).isEqualTo(ContentEncoding.ZSTD);
        assertThat(packed.value()).hasSizeLessThan(value.length / 10);
        assertThat(Zstd.decompress(packed.value(), value.length)).isEqualTo(value);
    }

    @Test
    void whatIsCompressedSmallOrWillNotShrinkStaysAsItIs() {
        var noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        assertThat(Packed.of(noise, ContentEncoding.GZIP)).isEqualTo(new Packed(noise, ContentEncoding.GZIP));
        assertThat(Packed.of(noise, ContentEncoding.IDENTITY)).isEqualTo(new Packed(noise, ContentEncoding.IDENTITY));
        var small = new byte[1_000];
        assertThat(Packed.of(small, ContentEncoding.IDENTITY)).isEqualTo(new Packed(small, ContentEncoding.IDENTITY));
    }
}
