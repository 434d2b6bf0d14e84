package dev.faultline.core.record;

import java.util.Locale;
import java.util.Optional;

/** How the bytes of a request or record are compressed. */
public enum ContentEncoding {
    IDENTITY,
    GZIP,
    DEFLATE,
    BR,
    ZSTD;

    /** The token used in HTTP and in record headers. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a {@code Content-Encoding} header; an absent or empty one means identity. */
    public static Optional<ContentEncoding> ofToken(String token) {
        var wanted = token.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(IDENTITY);
        }
        for (var encoding : values()) {
            if (encoding.token().equals(wanted)) {
                return Optional.of(encoding);
            }
        }
        return wanted.equals("x-gzip") ? Optional.of(GZIP) : Optional.empty();
    }
}
