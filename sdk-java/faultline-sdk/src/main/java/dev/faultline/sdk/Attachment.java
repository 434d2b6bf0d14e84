package dev.faultline.sdk;

import dev.faultline.sdk.json.Plain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that travels with an event, up to {@link #MAX_BYTES}. */
public final class Attachment {
    /** A larger one is left out and counted. */
    public static final int MAX_BYTES = 5 << 20;

    private final String filename;
    private final String contentType;
    private final byte @Nullable [] bytes;
    private final @Nullable Path file;

    private Attachment(String filename, String contentType, byte @Nullable [] bytes, @Nullable Path file) {
        this.filename = Plain.cut(filename, 200);
        this.contentType = contentType;
        this.bytes = bytes;
        this.file = file;
    }

    /** Bytes, which must not be changed any more. */
    public static Attachment of(String filename, String contentType, byte[] bytes) {
        return new Attachment(filename, contentType, bytes, null);
    }

    public static Attachment text(String filename, String text) {
        return of(filename, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, read by the SDK's thread soon after the event. */
    public static Attachment file(Path file) {
        return new Attachment(String.valueOf(file.getFileName()), "application/octet-stream", null, file);
    }

    String filename() {
        return filename;
    }

    String contentType() {
        return contentType;
    }

    /** What it keeps in memory while it waits. */
    int held() {
        return bytes == null ? 0 : bytes.length;
    }

    /** The content; null when it is too large or cannot be read. */
    byte @Nullable [] read() {
        if (bytes != null || file == null) {
            return bytes == null || bytes.length > MAX_BYTES ? null : bytes;
        }
        // A pipe or a device would never end.
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            return content.length > MAX_BYTES ? null : content;
        } catch (IOException gone) {
            return null;
        }
    }
}
