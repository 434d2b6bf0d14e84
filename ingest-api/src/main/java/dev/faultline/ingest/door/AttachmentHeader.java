package dev.faultline.ingest.door;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an attachment's item header beside type and length. */
final class AttachmentHeader {
    private AttachmentHeader() {}

    static String of(@Nullable String filename, @Nullable String contentType, String attachmentType) {
        var fields = JsonMapper.shared().createObjectNode();
        fields.put("filename", filename == null || filename.isBlank() ? "unnamed" : filename);
        if (contentType != null) {
            fields.put("content_type", contentType);
        }
        fields.put("attachment_type", attachmentType);
        var text = fields.toString();
        return "," + text.substring(1, text.length() - 1);
    }
}
