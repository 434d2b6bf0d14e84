package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.record.BlobReference;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.ingest.http.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Leads items that are too large for the log to the blobs, while the rest of their envelope is read. */
public final class BlobIntake {
    /** What is larger travels as a reference; events never do, they are at most 1 MiB. */
    static final int MAX_IN_LOG = 512 * 1024;

    private final BlobStore store;
    private final EnvelopeParser parser;
    private final SizeLimits sizes;
    private final int maxInMemory;

    public BlobIntake(BlobStore store, EnvelopeParser parser, SizeLimits sizes, int maxInMemory) {
        this.store = store;
        this.parser = parser;
        this.sizes = sizes;
        this.maxInMemory = maxInMemory;
    }

    boolean hasLargeItem(Envelope envelope) {
        return envelope.items().stream()
                .anyMatch(item -> item.payloadLength() > MAX_IN_LOG && goesToBlobs(item.type()));
    }

    /** Starts to read an envelope that is not held whole. */
    LargeEnvelope start(Visit visit, InputStream in) throws IOException {
        return new LargeEnvelope(visit, in, parser, sizes, maxInMemory, store);
    }

    /** Puts a file whole. */
    BlobReference put(Visit visit, long projectId, InputStream file) {
        var path = newPath(visit, projectId);
        return new BlobReference(0, path, store.put(path, file));
    }

    /** Where a large item goes until the processor has filed it. */
    static String newPath(Visit visit, long projectId) {
        var day = LocalDate.ofInstant(visit.receivedAt(), ZoneOffset.UTC);
        return "incoming/" + day + "/" + projectId + "/" + UUID.randomUUID();
    }

    SizeLimits sizes() {
        return sizes;
    }

    int maxInMemory() {
        return maxInMemory;
    }

    /** Takes back what was put for an envelope that is refused after all. */
    void discard(List<BlobReference> blobs) {
        blobs.forEach(blob -> store.delete(blob.path()));
    }

    static boolean goesToBlobs(ItemType type) {
        return switch (type) {
            case EVENT, TRANSACTION, FEEDBACK, USER_REPORT, SECURITY, CHECK_IN, CLIENT_REPORT -> false;
            default -> true;
        };
    }
}
