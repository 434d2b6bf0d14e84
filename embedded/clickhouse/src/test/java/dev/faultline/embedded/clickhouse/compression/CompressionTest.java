package dev.faultline.embedded.clickhouse.compression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompressionTest {
    private static byte[] sample(int length) {
        var bytes = new byte[length];
        var random = new Random(length);
        // Half noise, half repetition, so that blocks neither shrink to nothing nor grow always.
        for (var i = 0; i < length; i++) {
            bytes[i] = (byte) (i % 1000 < 500 ? random.nextInt(256) : 'a');
        }
        return bytes;
    }

    private static byte[] pack(Compression compression, byte[] plain) {
        var target = new ByteArrayOutputStream();
        try (var out = compression.pack(target)) {
            out.write(plain, 0, plain.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return target.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPackedUnpacks(Compression compression) throws IOException {
        for (var length : new int[] {1, 1000, (1 << 16) - 1, 1 << 16, (1 << 16) + 1, 300_000}) {
            var plain = sample(length);
            try (var in = compression.unpack(new ByteArrayInputStream(pack(compression, plain)))) {
                assertThat(in.readAllBytes()).isEqualTo(plain);
            }
        }
    }

    @Test
    void anEmptyBodyOfBlocksIsEmpty() throws IOException {
        assertThat(Compression.BLOCKS
                        .unpack(new ByteArrayInputStream(new byte[0]))
                        .readAllBytes())
                .isEmpty();
    }

    @Test
    void aBodyThatEndsInsideABlockIsAnError() {
        var packed = pack(Compression.BLOCKS, sample(1000));
        for (var cut : new int[] {1, 24, 25, packed.length - 1}) {
            var in = new BlockInput(new ByteArrayInputStream(Arrays.copyOf(packed, cut)));
            assertThatThrownBy(in::readAllBytes).as("cut at " + cut).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void everyFlippedBitIsNoticed() {
        var packed = pack(Compression.BLOCKS, sample(200));
        for (var i = 0; i < packed.length * 8; i++) {
            var damaged = packed.clone();
            damaged[i / 8] ^= (byte) (1 << (i % 8));
            var in = new BlockInput(new ByteArrayInputStream(damaged));
            assertThatThrownBy(in::readAllBytes).as("bit " + i).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aBlockThatPromisesMoreThanItHoldsIsRefused() {
        // A bomb with a checksum that matches: 16 bytes say that they unpack to 60 MB.
        var block = new byte[CompressedBlocks.CHECKSUM + CompressedBlocks.HEADER + 16];
        block[16] = CompressedBlocks.LZ4;
        block[17] = 25;
        block[21] = 0;
        block[24] = 3;
        var checksum = CityHash.of(block, 16, 25);
        var fields = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        fields.putLong(0, checksum.low());
        fields.putLong(8, checksum.high());
        var in = new BlockInput(new ByteArrayInputStream(block));
        assertThatThrownBy(in::readAllBytes).isInstanceOf(CompressionException.class);
    }

    @Test
    void unknownCodingsAreNotGuessed() {
        assertThat(Compression.ofCoding("br")).isEmpty();
        assertThat(Compression.ofCoding("snappy")).isEmpty();
        assertThat(Compression.accepted("br, gzip;q=0.5, lz4")).isEqualTo(Compression.GZIP);
        assertThat(Compression.accepted("br")).isEqualTo(Compression.NONE);
    }
}
