package dev.faultline.facts.write;

import dev.faultline.core.event.EventId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** An attachment about to become a row; its bytes are a blob. */
public record AttachmentFact(
        long projectId,
        EventId eventId,
        Instant receivedAt,
        int retentionDays,
        @Nullable String filename,
        @Nullable String contentType,
        @Nullable String attachmentType,
        long size,
        RecordPosition position) {

    /** All attachments stand under this. */
    public static final String FOLDER = "attachments/";

    /**
     * Where the bytes are: under class and day, so that they are swept with their partition, and named by the place in
     * the log, so that a retry writes the same blob.
     */
    public String blob() {
        return FOLDER + retentionDays + "/"
                + receivedAt.atOffset(ZoneOffset.UTC).toLocalDate() + "/" + projectId + "/" + position.lane() + "-"
                + position.partition() + "-" + position.offset() + "-" + position.item();
    }
}
