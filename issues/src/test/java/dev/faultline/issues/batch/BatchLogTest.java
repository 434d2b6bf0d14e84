package dev.faultline.issues.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.issues.IssuesDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class BatchLogTest {

    private static final String LOG = "log";
    private static final String TOPIC = "ingest.errors";

    private IssuesDatabase database;
    private BatchLog log;

    @BeforeEach
    void open(Engines engines) {
        database = new IssuesDatabase(engines);
        log = new BatchLog(database.jdbc());
        database.jdbc().sql("truncate batches, partition_heads").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Batch batch(long first, long last) {
        return new Batch(TOPIC, 0, first, last, 7);
    }

    @Test
    void aPartitionIsReadFromWhereItsBatchesEnd() {
        assertThat(log.claim(TOPIC, 0, "a", LOG).next()).isZero();
        assertThat(log.begin(batch(0, 9), "a")).isTrue();
        assertThat(log.claim(TOPIC, 0, "b", LOG).next()).isEqualTo(10);
    }

    @Test
    void theNextOwnerFinishesWhatWasBegun() {
        log.claim(TOPIC, 0, "a", LOG);
        log.begin(batch(0, 9), "a");
        log.begin(batch(10, 14), "a");
        assertThat(log.finish(batch(0, 9))).isTrue();

        log.claim(TOPIC, 0, "b", LOG);

        assertThat(log.open(TOPIC, 0)).containsExactly(batch(10, 14));
        assertThat(log.oldestConfigVersion()).contains(7L);
    }

    @Test
    void aFormerOwnerIsRefused() {
        log.claim(TOPIC, 0, "a", LOG);
        log.claim(TOPIC, 0, "b", LOG);

        assertThat(log.begin(batch(0, 9), "a")).isFalse();
        assertThat(log.begin(batch(0, 9), "b")).isTrue();
        assertThat(log.open(TOPIC, 0)).hasSize(1);
    }

    @Test
    void aBatchIsFinishedOnce() {
        log.claim(TOPIC, 0, "a", LOG);
        log.begin(batch(0, 9), "a");

        assertThat(log.finish(batch(0, 9))).isTrue();
        assertThat(log.finish(batch(0, 9))).isFalse();
        assertThat(log.oldestConfigVersion()).isEmpty();
    }

    @Test
    void anotherLogLetsThePlacesGoOnAndGivesUpWhatItNeverHeld() {
        log.claim(TOPIC, 0, "a", LOG);
        log.begin(batch(0, 9), "a");
        log.finish(batch(0, 9));
        log.begin(batch(10, 14), "a");

        assertThat(log.startOver(TOPIC, 0, "b", "other", 15))
                .as("not the owner")
                .isZero();
        assertThat(log.startOver(TOPIC, 0, "a", "other", 15)).isOne();

        assertThat(log.open(TOPIC, 0)).isEmpty();
        assertThat(log.finish(batch(10, 14))).isFalse();
        assertThat(log.claim(TOPIC, 0, "c", "other")).isEqualTo(new PartitionHead(15, 15, "other"));
        assertThat(log.claim(TOPIC, 0, "c", "third").logId())
                .as("only told, not taken")
                .isEqualTo("other");
    }

    @Test
    void batchesNeverOverlap() {
        log.claim(TOPIC, 0, "a", LOG);
        log.begin(batch(0, 9), "a");

        assertThat(log.begin(batch(5, 20), "a")).isFalse();
        assertThat(log.begin(batch(12, 20), "a")).as("offsets may have gaps").isTrue();
    }
}
