package dev.faultline.embedded.clickhouse.http;

import java.io.IOException;

/** Bytes that are no HTTP request this server accepts; the connection cannot be used any further. */
final class BadRequestException extends IOException {
    private static final long serialVersionUID = 1L;

    BadRequestException(String message) {
        super(message);
    }
}
