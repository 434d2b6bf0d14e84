package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.ingest.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=xyz";

    @Test
    void partsAreFoundAndBinaryBytesStayWhole() {
        var parts = Multipart.parse(
                TYPE,
                bytes("preamble\r\n--xyz\r\nContent-Disposition: form-data; name=\"sentry\"\r\n\r\n{}\r\n"
                        + "--xyz\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a b.bin\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n\0\r\n--xy\u00ff\r\n--xyz--\r\n"));
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().text()).isEqualTo("{}");
        assertThat(parts.getFirst().filename()).isNull();
        assertThat(parts.getLast().filename()).isEqualTo("a b.bin");
        assertThat(parts.getLast().contentType()).isEqualTo("application/octet-stream");
        assertThat(parts.getLast().bytes()).isEqualTo(bytes("\0\r\n--xy\u00ff"));
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
        assertThatThrownBy(() -> Multipart.parse(TYPE, bytes(body))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aFormWithoutBoundaryAndOneOfThousandPartsAreRefused() {
        assertThatThrownBy(() -> Multipart.parse("multipart/form-data", bytes("x")))
                .hasMessageContaining("boundary");
        var part = "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n";
        assertThatThrownBy(() -> Multipart.parse(TYPE, bytes(part.repeat(1_000) + "--xyz--")))
                .hasMessageContaining("more than 100 parts");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}
