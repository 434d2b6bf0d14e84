package dev.faultline.engines.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RowBinaryTest {

    private final RowBinary rows = new RowBinary(1);

    @Test
    void numbersAreLittleEndian() throws IOException {
        rows.uint8(255);
        rows.bool(true);
        rows.uint16(0x0102);
        rows.uint32(0x01020304L);
        rows.int64(0x0102030405060708L);
        rows.uuid(1, 2);

        assertThat(hex())
                .isEqualTo("ff01" + "0201" + "04030201" + "0807060504030201" + "01" + "00".repeat(7) + "02"
                        + "00".repeat(7));
    }

    @Test
    void textCarriesItsLengthInBytes() throws IOException {
        rows.string("");
        rows.string("é");
        rows.string("x".repeat(200));

        assertThat(hex()).startsWith("00" + "02c3a9" + "c801").hasSize(2 * (1 + 3 + 2 + 200));
    }

    @Test
    void rowsAreWholeHoweverManyChunksTheyFill() throws IOException {
        for (var i = 0; i < 200_000; i++) {
            rows.int64(i);
        }
        var large = "y".repeat(1_000_000);
        rows.string(large);

        var out = new ByteArrayOutputStream();
        rows.writeTo(out);
        var written = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(rows.size()).isEqualTo(out.size());
        for (var i = 0; i < 200_000; i++) {
            assertThat(written.getLong()).isEqualTo(i);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith(large);
    }

    private String hex() throws IOException {
        var out = new ByteArrayOutputStream();
        rows.writeTo(out);
        return HexFormat.of().formatHex(out.toByteArray());
    }
}
