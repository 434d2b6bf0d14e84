package dev.faultline.ingest.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The short way takes what is plain and leaves everything else to the stream, with nothing claimed. */
class WholeGzipTest {
    private static final int MOST = 100_000;

    private final WholeGzip gzip = new WholeGzip();
    private final MemoryBudget budget = new MemoryBudget(1_000_000);

    @Test
    void aPlainMemberIsInflatedIntoItsOwnSize() throws IOException {
        for (var size : new int[] {1, 2, 257, 258, 4_096, 65_536, MOST}) {
            var bytes = "{\"k\":%d}".repeat(size / 8 + 1).substring(0, size).getBytes(UTF_8);
            try (var memory = budget.open()) {
                assertThat(gzip.inflate(zipped(bytes), MOST, memory)).isEqualTo(bytes);
                assertThat(budget.used()).isEqualTo(size);
            }
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void anythingElseIsLeftToTheStream() throws IOException {
        var sent = zipped("the same again ".repeat(100).getBytes(UTF_8));
        left(new byte[0]);
        left(new byte[18]);
        left(zipped(new byte[0]));
        left(zipped(new byte[MOST + 1]));
        left(joined(sent, sent));
        left(joined(sent, new byte[] {1}));
        left(Arrays.copyOf(sent, sent.length - 1));
        for (var at : new int[] {0, 1, 2, 3, sent.length - 8, sent.length - 5, sent.length - 4, sent.length - 1}) {
            left(bent(sent, at, 0x10));
        }
    }

    @Test
    void whatWasBentOnTheWayIsNeverTakenForTheContent() throws IOException {
        var content = "the same again ".repeat(100).getBytes(UTF_8);
        var sent = zipped(content);
        for (var bit = 80; bit < 8 * (sent.length - 8); bit++) {
            try (var memory = budget.open()) {
                var inflated = gzip.inflate(bent(sent, bit / 8, 1 << bit % 8), MOST, memory);
                // A bent distance in a text that repeats itself can still lead to the same text.
                assertThat(inflated == null || Arrays.equals(inflated, content))
                        .as("bit " + bit)
                        .isTrue();
            }
        }
        assertThat(gzip.inflate(sent, MOST, budget.open()))
                .as("what is kept works on")
                .isEqualTo(content);
    }

    @Test
    void aTrailerThatLiesAboutItsSizeClaimsNothing() throws IOException {
        var sent = zipped("short".getBytes(UTF_8));
        for (var lie : new int[] {4, 6, 90_000, -1}) {
            var lying = sent.clone();
            for (var i = 0; i < 4; i++) {
                lying[sent.length - 4 + i] = (byte) (lie >> 8 * i);
            }
            left(lying);
        }
    }

    private void left(byte[] sent) {
        try (var memory = budget.open()) {
            assertThat(gzip.inflate(sent, MOST, memory)).isNull();
            assertThat(budget.used()).isZero();
        }
    }

    private static byte[] bent(byte[] sent, int at, int bits) {
        var bent = sent.clone();
        bent[at] ^= (byte) bits;
        return bent;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
