package dev.faultline.processor.item;

import dev.faultline.core.attachment.AttachmentKind;
import dev.faultline.core.attachment.AttachmentScrubber;
import dev.faultline.core.event.EventId;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.pipeline.ProjectScrubbers;
import dev.faultline.core.record.BlobReference;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.write.AttachmentEncoder;
import dev.faultline.facts.write.AttachmentFact;
import dev.faultline.facts.write.FactTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Attachments: text is scrubbed, the rest kept if the project allows it; bytes to the blobs, a row each. */
public final class AttachmentItems implements ItemHandler {

    /** Larger ones are not read into memory, and what is not read is not scrubbed: binary ones are moved, text is refused. */
    private static final int MAX_SCRUBBED = 4 * 1024 * 1024;

    private static final int HEAD = 1_024;

    private final BlobStore blobs;
    private final AttachmentScrubber scrubber = new AttachmentScrubber(new LenientJson());
    private final ProjectScrubbers scrubbers = new ProjectScrubbers();

    /** Attachments kept in these blobs. */
    public AttachmentItems(BlobStore blobs) {
        this.blobs = blobs;
    }

    @Override
    public void handle(ItemContext context, BatchRows rows) {
        var reference = context.record().blob(context.index());
        var length = reference == null ? context.item().payloadLength() : reference.length();
        if (length > MAX_SCRUBBED) {
            keepUnread(context, rows, reference, length);
            return;
        }
        var content = reference == null
                ? context.item().payload(context.record().envelope().bytes())
                : read(reference, MAX_SCRUBBED);
        if (content == null) {
            drop(context, rows, Outcome.INVALID, "blob_missing");
            return;
        }
        var kind = kind(context, content);
        var scrubbed = scrubber.scrub(kind, content, scrubbers.of(context.project()));
        if (scrubbed == null && !context.project().settings().privacy().binaryAttachments()) {
            drop(context, rows, Outcome.FILTERED, "binary_attachment");
            return;
        }
        var kept = scrubbed == null ? content : scrubbed;
        var fact = fact(context, kept.length);
        rows.blobs().add(new BlobWrite.Inline(fact.blob(), kept));
        store(context, rows, fact);
    }

    private void keepUnread(ItemContext context, BatchRows rows, @Nullable BlobReference reference, long length) {
        if (reference == null || !context.project().settings().privacy().binaryAttachments()) {
            drop(context, rows, Outcome.FILTERED, "attachment_too_large");
            return;
        }
        var head = read(reference, HEAD);
        if (head == null) {
            drop(context, rows, Outcome.INVALID, "blob_missing");
            return;
        }
        if (kind(context, head).isReadable()) {
            // The project allows what nobody can read; this somebody can, and it would be kept with all its secrets.
            drop(context, rows, Outcome.FILTERED, "text_attachment_too_large");
            return;
        }
        var fact = fact(context, length);
        rows.blobs().add(new BlobWrite.Move(reference.path(), fact.blob()));
        store(context, rows, fact);
    }

    private static void store(ItemContext context, BatchRows rows, AttachmentFact fact) {
        AttachmentEncoder.write(rows.facts().rows(FactTable.ATTACHMENTS), fact);
        rows.tally().count(context.meta(), context.item().type().category(), Outcome.STORED, "", 1);
    }

    private static void drop(ItemContext context, BatchRows rows, Outcome outcome, String reason) {
        rows.tally().count(context.meta(), context.item().type().category(), outcome, reason, 1);
    }

    private static AttachmentKind kind(ItemContext context, byte[] content) {
        var head = content.length <= HEAD ? content : Arrays.copyOf(content, HEAD);
        var item = context.item();
        return AttachmentKind.of(item.filename(), item.contentType(), item.attachmentType(), head);
    }

    private byte @Nullable [] read(BlobReference reference, int most) {
        var waiting = blobs.get(reference.path());
        if (waiting.isEmpty()) {
            return null;
        }
        try (var bytes = waiting.get()) {
            return bytes.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read blob " + reference.path(), e);
        }
    }

    private static AttachmentFact fact(ItemContext context, long size) {
        EventId event = context.namedId();
        var item = context.item();
        return new AttachmentFact(
                context.meta().projectId(),
                event,
                context.meta().receivedAt(),
                context.retentionDays(),
                item.filename(),
                item.contentType(),
                item.attachmentType(),
                size,
                context.position());
    }
}
