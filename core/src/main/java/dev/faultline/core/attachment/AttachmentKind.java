package dev.faultline.core.attachment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an attachment is for, and whether what is in it can be scrubbed. */
public enum AttachmentKind {
    TEXT,
    JSON,
    BINARY,
    MINIDUMP;

    private static final List<String> TEXT_ENDINGS = List.of(
            ".txt", ".log", ".csv", ".xml", ".yaml", ".yml", ".properties", ".ini", ".conf", ".md", ".html", ".sql");
    // Enough to see a NUL byte in any binary format with a header.
    private static final int PROBED = 1_024;

    /** Whether what is in it can be scrubbed. */
    public boolean isReadable() {
        return this == TEXT || this == JSON;
    }

    public static AttachmentKind of(
            @Nullable String filename, @Nullable String contentType, @Nullable String attachmentType, byte[] head) {
        if ("event.minidump".equals(attachmentType) || startsWith(head, "MDMP") || startsWith(head, "PMDM")) {
            return MINIDUMP;
        }
        if (binary(head)) {
            return BINARY;
        }
        var name = filename == null ? "" : filename.toLowerCase(Locale.ROOT);
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.contains("json") || name.endsWith(".json") || "event.view_hierarchy".equals(attachmentType)) {
            return JSON;
        }
        var declared = type.startsWith("text/") || type.contains("xml") || type.contains("yaml");
        // Undeclared and without a NUL: taken for text, since scrubbing text that is none costs little.
        return declared || type.isEmpty() || TEXT_ENDINGS.stream().anyMatch(name::endsWith) ? TEXT : BINARY;
    }

    private static boolean binary(byte[] head) {
        for (var i = 0; i < Math.min(head.length, PROBED); i++) {
            if (head[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] head, String magic) {
        if (head.length < magic.length()) {
            return false;
        }
        for (var i = 0; i < magic.length(); i++) {
            if (head[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
