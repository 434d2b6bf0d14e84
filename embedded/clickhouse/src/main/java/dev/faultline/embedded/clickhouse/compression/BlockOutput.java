package dev.faultline.embedded.clickhouse.compression;

import static dev.faultline.embedded.clickhouse.compression.CompressedBlocks.CHECKSUM;
import static dev.faultline.embedded.clickhouse.compression.CompressedBlocks.HEADER;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;

/** Writes ClickHouse's compressed blocks. */
final class BlockOutput extends OutputStream {
    /** What clickhouse-server writes at most in one network block. */
    private static final int BLOCK = 1 << 16;

    private final OutputStream target;
    private final LZ4Compressor lz4 = LZ4Factory.fastestInstance().fastCompressor();
    private final byte[] plain = new byte[BLOCK];
    private final byte[] packed = new byte[CHECKSUM + HEADER + lz4.maxCompressedLength(BLOCK)];
    private int count;

    BlockOutput(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) throws IOException {
        if (count == BLOCK) {
            writeBlock();
        }
        plain[count++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var from = offset;
        var left = length;
        while (left > 0) {
            if (count == BLOCK) {
                writeBlock();
            }
            var part = Math.min(left, BLOCK - count);
            System.arraycopy(bytes, from, plain, count, part);
            count += part;
            from += part;
            left -= part;
        }
    }

    @Override
    public void flush() throws IOException {
        writeBlock();
        target.flush();
    }

    @Override
    public void close() throws IOException {
        writeBlock();
        target.close();
    }

    private void writeBlock() throws IOException {
        if (count == 0) {
            return;
        }
        var size = HEADER + lz4.compress(plain, 0, count, packed, CHECKSUM + HEADER);
        var fields = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        fields.put(CHECKSUM, CompressedBlocks.LZ4);
        fields.putInt(CHECKSUM + 1, size);
        fields.putInt(CHECKSUM + 5, count);
        var checksum = CityHash.of(packed, CHECKSUM, size);
        fields.putLong(0, checksum.low());
        fields.putLong(8, checksum.high());
        target.write(packed, 0, CHECKSUM + size);
        count = 0;
    }
}
