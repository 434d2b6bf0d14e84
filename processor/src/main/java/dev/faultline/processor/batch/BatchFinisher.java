package dev.faultline.processor.batch;

import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.issue.SightingDecisions;
import dev.faultline.issues.release.Releases;
import dev.faultline.processor.metrics.ProcessorMeters;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores a built batch: rows first, then everything that PostgreSQL decides, in one transaction that also marks the
 * batch as done. A step that dies is repeated whole by whoever owns the partition next.
 */
public final class BatchFinisher {

    private static final Logger LOG = LoggerFactory.getLogger(BatchFinisher.class);

    private final FactsWriter facts;
    private final DeadLetters deadLetters;
    private final BatchLog log;
    private final Releases releases;
    private final SightingDecisions decisions;
    private final TransactionTemplate transactions;
    private final BlobStore blobs;
    private final AfterBatch after;
    private final LiveTold live;
    private final ProcessorMeters meters;

    /** A finisher over these stores. */
    public BatchFinisher(
            FactsWriter facts,
            DeadLetters deadLetters,
            BatchLog log,
            Releases releases,
            SightingDecisions decisions,
            TransactionTemplate transactions,
            BlobStore blobs,
            AfterBatch after,
            LiveTold live,
            ProcessorMeters meters) {
        this.facts = facts;
        this.deadLetters = deadLetters;
        this.log = log;
        this.releases = releases;
        this.decisions = decisions;
        this.transactions = transactions;
        this.blobs = blobs;
        this.after = after;
        this.live = live;
        this.meters = meters;
    }

    void finish(BuiltBatch built, Patience patience) {
        var key = built.batch().key();
        var begun = System.nanoTime();
        patience.until("parking dead letters", () -> deadLetters.park(built.deadLetters()));
        patience.until("storing blobs", () -> built.blobs().forEach(blob -> blob.write(blobs)));
        patience.until("storing rows", () -> meters.timed(() -> facts.write(key, built.facts())));
        var mine = patience.until("closing a batch", () -> close(built));
        if (!mine) {
            LOG.info("batch {} was finished by another processor", key);
        }
        after.stored(built);
        if (mine) {
            meters.stored(built.records(), System.nanoTime() - begun, built.outcomes());
            meters.parked(built.deadLetters().size());
            live.tell(built.sightings());
        }
    }

    private boolean close(BuiltBatch built) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (!log.finish(built.batch())) {
                return false;
            }
            releases.seen(built.releases());
            decisions.decide(built.sightings(), built.batch().key());
            decisions.resolve(
                    built.recovered(), built.sightings(), built.batch().key());
            return true;
        }));
    }
}
