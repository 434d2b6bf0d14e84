package dev.faultline.processor.chore;

import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.body.ObjectBodies;
import dev.faultline.facts.write.AttachmentFact;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes blobs whose rows are gone: attachments and bodies once their day has left its retention class, whether a row names them or
 * not, and incoming ones that nobody came for while their record lived.
 */
public final class BlobSweep {

    private static final Logger LOG = LoggerFactory.getLogger(BlobSweep.class);
    private static final String INCOMING = "incoming/";

    /** What lives as long as the partition of its day. */
    private static final List<String> DATED = List.of(AttachmentFact.FOLDER, ObjectBodies.FOLDER);

    /** The partition of a day is dropped when its last row is too old: up to a day later than its first. */
    private static final int LAST_DAY = 1;

    private final BlobStore blobs;
    private final Duration rawKept;
    private final Clock clock;

    /** @param rawKept how long raw records live: what they point to lives as long */
    public BlobSweep(BlobStore blobs, Duration rawKept, Clock clock) {
        this.blobs = blobs;
        this.rawKept = rawKept;
        this.clock = clock;
    }

    /** Sweeps once; returns how many blobs went. */
    public int sweep() {
        var swept = 0;
        try (var waiting = blobs.list(INCOMING)) {
            var oldest = clock.instant().minus(rawKept);
            for (var blob : (Iterable<BlobStore.Blob>) waiting::iterator) {
                if (blob.storedAt().isBefore(oldest)) {
                    blobs.delete(blob.key());
                    swept++;
                }
            }
        }
        for (var folder : DATED) {
            swept += sweepDated(folder);
        }
        if (swept > 0) {
            LOG.info("{} blobs were past their time and are gone", swept);
        }
        return swept;
    }

    private int sweepDated(String folder) {
        var swept = 0;
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var dated = blobs.list(folder)) {
            for (var blob : (Iterable<BlobStore.Blob>) dated::iterator) {
                if (isPast(blob.key(), today)) {
                    blobs.delete(blob.key());
                    swept++;
                }
            }
        }
        return swept;
    }

    /** Keys are {@code <folder>/<retention>/<day>/…}. One that is not ours is left alone. */
    private static boolean isPast(String key, LocalDate today) {
        var parts = key.split("/", 4);
        try {
            return parts.length == 4
                    && LocalDate.parse(parts[2])
                            .plusDays(Integer.parseInt(parts[1]) + LAST_DAY)
                            .isBefore(today);
        } catch (DateTimeParseException | NumberFormatException e) {
            LOG.warn("the blob {} has no day in its name and stays", key);
            return false;
        }
    }
}
