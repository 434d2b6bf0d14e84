package dev.faultline.processor.batch;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.record.WaitChannel;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.issues.batch.Batch;
import dev.faultline.issues.issue.Recovered;
import dev.faultline.issues.issue.Sighting;
import dev.faultline.issues.release.ReleaseSighting;
import dev.faultline.processor.item.BlobWrite;
import java.util.List;
import java.util.Map;

/**
 * A batch ready to be stored.
 *
 * @param batch its bounds, recorded
 * @param records of the log that it holds
 * @param outcomes how many items ended how
 * @param sightings what it saw of each hash
 * @param recovered what senders say is over
 * @param deadLetters records that could not be read
 * @param blobs bytes that must be in place before the rows that name them
 * @param announcements what waiting ingest nodes are to be told, by node
 */
record BuiltBatch(
        Batch batch,
        int records,
        Map<Outcome, Long> outcomes,
        FactBatch facts,
        List<Sighting> sightings,
        List<Recovered> recovered,
        List<ReleaseSighting> releases,
        List<DeadLetter> deadLetters,
        List<BlobWrite> blobs,
        Map<String, List<WaitChannel>> announcements) {}
