package dev.faultline.embedded.clickhouse.compression;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import net.jpountz.lz4.LZ4FrameInputStream;
import net.jpountz.lz4.LZ4FrameOutputStream;
import net.jpountz.lz4.LZ4FrameOutputStream.BLOCKSIZE;

/** How a body is compressed: by ClickHouse's own blocks or by an HTTP content coding. */
public enum Compression {
    /** Not at all. */
    NONE(""),
    /** ClickHouse's blocks, which no HTTP header announces. */
    BLOCKS(""),
    /** LZ4 frames. */
    LZ4("lz4"),
    /** Zstandard. */
    ZSTD("zstd"),
    /** gzip. */
    GZIP("gzip");

    private static final int BUFFER = 1 << 16;

    private final String coding;

    Compression(String coding) {
        this.coding = coding;
    }

    /** The name in Content-Encoding, empty when there is none to send. */
    public String coding() {
        return coding;
    }

    /** The compression of a Content-Encoding header, empty for one that is not known here. */
    public static Optional<Compression> ofCoding(String header) {
        return switch (header.trim().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> Optional.of(NONE);
            case "lz4" -> Optional.of(LZ4);
            case "zstd" -> Optional.of(ZSTD);
            case "gzip", "x-gzip" -> Optional.of(GZIP);
            default -> Optional.empty();
        };
    }

    /** The first coding of an Accept-Encoding header that is known here; weights are not looked at. */
    public static Compression accepted(String header) {
        for (var part : header.split(",")) {
            var coding = ofCoding(part.split(";", 2)[0]);
            if (coding.isPresent() && coding.get() != NONE) {
                return coding.get();
            }
        }
        return NONE;
    }

    /** Unpacks what a client sends. */
    public InputStream unpack(InputStream source) throws IOException {
        return switch (this) {
            case NONE -> source;
            case BLOCKS -> new BlockInput(source);
            case LZ4 -> new LZ4FrameInputStream(source);
            case ZSTD -> new ZstdInputStream(source);
            case GZIP -> new GZIPInputStream(source, BUFFER);
        };
    }

    /** Packs what a client gets; closing ends the compressed stream. */
    public OutputStream pack(OutputStream target) throws IOException {
        return switch (this) {
            case NONE -> target;
            case BLOCKS -> new BlockOutput(target);
            case LZ4 -> new LZ4FrameOutputStream(target, BLOCKSIZE.SIZE_64KB);
            case ZSTD -> new ZstdOutputStream(target);
            case GZIP -> new GZIPOutputStream(target, BUFFER, true);
        };
    }
}
