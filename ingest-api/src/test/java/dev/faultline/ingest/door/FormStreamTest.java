package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.ingest.refusal.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormStreamTest {
    private static final String TYPE = "multipart/form-data; boundary=xyz";

    private record Read(FormStream.Part part, byte[] bytes) {}

    @Test
    void partsAreFoundAndBinaryBytesStayWhole() throws IOException {
        var parts = read("preamble --xyz\r\n--xyz\r\nContent-Disposition: form-data; name=\"sentry\"\r\n\r\n{}\r\n"
                + "--xyz\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a b.bin\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\0\r\n--xy\u00ff\r\n--xyz--\r\n");
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().bytes()).isEqualTo(bytes("{}"));
        assertThat(parts.getFirst().part().filename()).isNull();
        assertThat(parts.getLast().part().filename()).isEqualTo("a b.bin");
        assertThat(parts.getLast().part().contentType()).isEqualTo("application/octet-stream");
        assertThat(parts.getLast().bytes()).isEqualTo(bytes("\0\r\n--xy\u00ff"));
    }

    @Test
    void aPartMayBeEmptyAndOneMayBeLeftUnread() throws IOException {
        var form = FormStream.of(
                TYPE, trickle(bytes(part("a", "") + part("b", "x".repeat(200_000)) + part("c", "last") + "--xyz--")));
        assertThat(form.next()).isNotNull();
        assertThat(form.content().readAllBytes()).isEmpty();
        assertThat(form.next()).isNotNull();
        assertThat(form.next()).extracting(FormStream.Part::name).isEqualTo("c");
        assertThat(form.content().readAllBytes()).isEqualTo(bytes("last"));
        assertThat(form.next()).isNull();
    }

    /** Boundaries fall on every place of the buffer, and pieces of them stand inside the parts. */
    @Test
    void bytesThatLookLikeBoundariesAcrossBufferEndsStayWhole() throws IOException {
        var random = new Random(20_261_120);
        for (var run = 0; run < 200; run++) {
            var content = new StringBuilder();
            while (content.length() < 60_000 + random.nextInt(12_000)) {
                content.append(random.nextBoolean() ? "\r\n--xy" : "\r\n-" + (char) random.nextInt(256));
            }
            var parts = read(part("f", content.toString()) + "--xyz--");
            assertThat(parts).hasSize(1);
            assertThat(parts.getFirst().bytes()).isEqualTo(bytes(content.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--xyz",
                "--xyz\r\n",
                "--xyz\r\n\r\n--xyz--",
                "--xyz\r\nContent-Disposition: form-data\r\n\r\nx\r\n--xyz--",
                "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end"
            })
    void brokenFormsAreRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aFormWithoutBoundaryAndOneOfThousandPartsAreRefused() {
        assertThatThrownBy(() -> FormStream.of("multipart/form-data", trickle(bytes("x"))))
                .hasMessageContaining("boundary");
        assertThatThrownBy(() -> read(part("a", "x").repeat(1_000) + "--xyz--"))
                .hasMessageContaining("more than 100 parts");
        assertThatThrownBy(() -> read("--xyz\r\n" + "X: y\r\n".repeat(10_000) + "\r\nx\r\n--xyz--"))
                .isInstanceOf(RefusedException.class);
    }

    private static List<Read> read(String body) throws IOException {
        var form = FormStream.of(TYPE, trickle(bytes(body)));
        List<Read> parts = new ArrayList<>();
        for (var part = form.next(); part != null; part = form.next()) {
            parts.add(new Read(part, form.content().readAllBytes()));
        }
        return parts;
    }

    /** As a network gives it: never as much as was asked for. */
    private static InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1_500));
            }
        };
    }

    private static String part(String name, String content) {
        return "--xyz\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
