package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes the row of an attachment, for {@link FactTable#ATTACHMENTS}. */
public final class AttachmentEncoder {

    private static final int MAX_NAME = 255;

    private AttachmentEncoder() {}

    /** Appends one row. */
    public static void write(RowBinary out, AttachmentFact fact) {
        out.int64(fact.projectId());
        Values.id(out, fact.eventId());
        Values.millis(out, fact.receivedAt());
        out.uint8(fact.retentionDays());
        out.string(EventEncoder.cut(fact.filename() == null ? "attachment" : fact.filename(), MAX_NAME));
        Values.text(out, fact.contentType());
        Values.text(out, fact.attachmentType());
        out.int64(fact.size());
        out.string(fact.blob());
    }
}
