package dev.faultline.embedded.clickhouse.compression;

/**
 * ClickHouse's own framing (compress=1, decompress=1): a checksum of 16 bytes over the rest, one byte for the method,
 * the compressed size with these nine bytes of header, the size before compression, the data.
 */
final class CompressedBlocks {
    static final int CHECKSUM = 16;
    static final int HEADER = 9;
    static final byte LZ4 = (byte) 0x82;
    static final byte ZSTD = (byte) 0x90;
    static final byte PLAIN = 0x02;

    /** The server's own limit on a block is 1 GiB; clients write 64 KiB to 1 MiB. What a peer may make us allocate. */
    static final int LARGEST = 64 << 20;

    private CompressedBlocks() {}
}
