package dev.faultline.embedded.clickhouse.compression;

import static dev.faultline.embedded.clickhouse.compression.CompressedBlocks.CHECKSUM;
import static dev.faultline.embedded.clickhouse.compression.CompressedBlocks.HEADER;
import static dev.faultline.embedded.clickhouse.compression.CompressedBlocks.LARGEST;

import com.github.luben.zstd.Zstd;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jpountz.lz4.LZ4Exception;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4SafeDecompressor;

/** Reads ClickHouse's compressed blocks and checks each one's checksum. */
final class BlockInput extends InputStream {
    private final InputStream source;
    private final LZ4SafeDecompressor lz4 = LZ4Factory.fastestInstance().safeDecompressor();
    private byte[] packed = new byte[0];
    private byte[] plain = new byte[0];
    private int position;
    private int end;

    BlockInput(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        return position < end || nextBlock() ? plain[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == end && !nextBlock()) {
            return -1;
        }
        var count = Math.min(length, end - position);
        System.arraycopy(plain, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean nextBlock() throws IOException {
        do {
            if (!readBlock()) {
                return false;
            }
        } while (end == 0);
        return true;
    }

    private boolean readBlock() throws IOException {
        var head = source.readNBytes(CHECKSUM + HEADER);
        if (head.length == 0) {
            return false;
        }
        if (head.length < CHECKSUM + HEADER) {
            throw new EOFException("the compressed body ends inside a block");
        }
        var fields = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        var method = head[CHECKSUM];
        var packedSize = fields.getInt(CHECKSUM + 1) - HEADER;
        var plainSize = fields.getInt(CHECKSUM + 5);
        if (packedSize < 0 || packedSize > LARGEST || plainSize < 0 || plainSize > LARGEST) {
            throw new CompressionException("a compressed block of an impossible size");
        }
        packed = roomFor(packed, HEADER + packedSize);
        System.arraycopy(head, CHECKSUM, packed, 0, HEADER);
        if (source.readNBytes(packed, HEADER, packedSize) < packedSize) {
            throw new EOFException("the compressed body ends inside a block");
        }
        var checksum = CityHash.of(packed, 0, HEADER + packedSize);
        if (checksum.low() != fields.getLong(0) || checksum.high() != fields.getLong(8)) {
            throw new CompressionException("a compressed block whose checksum does not match");
        }
        plain = roomFor(plain, plainSize);
        unpack(method, packedSize, plainSize);
        position = 0;
        end = plainSize;
        return true;
    }

    private void unpack(byte method, int packedSize, int plainSize) throws IOException {
        if (method == CompressedBlocks.PLAIN && packedSize == plainSize) {
            System.arraycopy(packed, HEADER, plain, 0, plainSize);
        } else if (method == CompressedBlocks.LZ4) {
            try {
                if (lz4.decompress(packed, HEADER, packedSize, plain, 0, plainSize) != plainSize) {
                    throw new CompressionException("a compressed block shorter than it says");
                }
            } catch (LZ4Exception e) {
                throw new CompressionException("a compressed block that is not LZ4", e);
            }
        } else if (method == CompressedBlocks.ZSTD) {
            var size = Zstd.decompressByteArray(plain, 0, plainSize, packed, HEADER, packedSize);
            if (Zstd.isError(size) || size != plainSize) {
                throw new CompressionException("a compressed block that is not ZSTD");
            }
        } else {
            throw new CompressionException("a compressed block of an unknown method: LZ4 and ZSTD are known here");
        }
    }

    /** Buffers grow to the next power of two and stay, so that blocks of like size cost no allocation. */
    private static byte[] roomFor(byte[] buffer, int size) {
        return buffer.length >= size ? buffer : new byte[Integer.highestOneBit(Math.max(1, size - 1)) * 2];
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
