package dev.faultline.engines.clickhouse;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Encodes rows in ClickHouse's RowBinary format into a chain of chunks, with no object per row or value. A chunk is left
 * as it is when it is full: one buffer that grew by copying was a fourteenth of all that the processor allocated, and
 * most of it went straight to the old generation.
 *
 * <p>The caller writes the columns of each row in the order that the {@link Insert} names them.
 */
public final class RowBinary implements Insert.Rows {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MAX_VARINT = 5;
    private static final int LARGEST_CHUNK = 256 * 1024;

    private final List<Chunk> full = new ArrayList<>();
    private long fullBytes;
    private byte[] buffer;
    private int size;

    private record Chunk(byte[] bytes, int length) {}

    /** An empty buffer of a size that suits a few rows. */
    public RowBinary() {
        this(4096);
    }

    /** An empty buffer with room for so many bytes. */
    public RowBinary(int capacity) {
        this.buffer = new byte[capacity];
    }

    /** Bytes written so far. */
    public long size() {
        return fullBytes + size;
    }

    /** UInt8, Int8, Bool, Enum8. */
    public void uint8(int value) {
        reserve(1);
        buffer[size++] = (byte) value;
    }

    /** Bool. */
    public void bool(boolean value) {
        uint8(value ? 1 : 0);
    }

    /** UInt16 and Date. */
    public void uint16(int value) {
        reserve(2);
        SHORT.set(buffer, size, (short) value);
        size += 2;
    }

    /** UInt32, Int32 and DateTime. */
    public void uint32(long value) {
        reserve(4);
        INT.set(buffer, size, (int) value);
        size += 4;
    }

    /** UInt64, Int64 and DateTime64. */
    public void int64(long value) {
        reserve(8);
        LONG.set(buffer, size, value);
        size += 8;
    }

    /** Float64. */
    public void float64(double value) {
        int64(Double.doubleToRawLongBits(value));
    }

    /** UUID from its two halves. */
    public void uuid(long high, long low) {
        int64(high);
        int64(low);
    }

    /** FixedString(16) and other raw bytes without a length. */
    public void raw(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    /** String, LowCardinality(String). */
    public void string(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        bytes(bytes, 0, bytes.length);
    }

    /** String from bytes. */
    public void bytes(byte[] bytes, int offset, int length) {
        varint(length);
        reserve(length);
        System.arraycopy(bytes, offset, buffer, size, length);
        size += length;
    }

    /** Length of an Array or Map; its elements follow. */
    public void count(int elements) {
        varint(elements);
    }

    /** Marks a Nullable as null, or says that its value follows. */
    public void isNull(boolean value) {
        uint8(value ? 1 : 0);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        for (var chunk : full) {
            out.write(chunk.bytes(), 0, chunk.length());
        }
        out.write(buffer, 0, size);
    }

    private void varint(int value) {
        reserve(MAX_VARINT);
        var rest = value;
        while ((rest & ~0x7F) != 0) {
            buffer[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        buffer[size++] = (byte) rest;
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            full.add(new Chunk(buffer, size));
            fullBytes += size;
            buffer = new byte[Math.max(more, Math.min(LARGEST_CHUNK, buffer.length * 2))];
            size = 0;
        }
    }
}
