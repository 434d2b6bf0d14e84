package dev.faultline.embedded.clickhouse.compression;

import java.io.IOException;

/** A body that is not compressed the way its request says. */
public final class CompressionException extends IOException {
    private static final long serialVersionUID = 1L;

    CompressionException(String message) {
        super(message);
    }

    CompressionException(String message, Throwable cause) {
        super(message, cause);
    }
}
