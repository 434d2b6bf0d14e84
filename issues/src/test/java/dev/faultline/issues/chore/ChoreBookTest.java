package dev.faultline.issues.chore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.issues.IssuesDatabase;
import dev.faultline.issues.batch.Batch;
import dev.faultline.issues.batch.BatchLog;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class ChoreBookTest {

    private static IssuesDatabase database;

    @BeforeAll
    static void open(Engines engines) {
        database = new IssuesDatabase(engines);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void oneNodeDoesAChoreAndTheNextOneNotBeforeItsTime() throws Exception {
        var book = new ChoreBook(database.jdbc());
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var claims = IntStream.range(0, 12)
                    .mapToObj(node -> nodes.submit(() -> book.claim("sweep", Duration.ofMinutes(1))))
                    .toList();
            var winners = 0;
            for (var claim : claims) {
                winners += claim.get() ? 1 : 0;
            }
            assertThat(winners).isOne();
        }
        assertThat(book.claim("sweep", Duration.ofMinutes(1))).isFalse();
        assertThat(book.claim("another", Duration.ofMinutes(1))).isTrue();
        database.jdbc()
                .sql("update chores set begun_at = begun_at - interval '61 seconds' where name = 'sweep'")
                .update();
        assertThat(book.claim("sweep", Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void endedBatchesOfTheDayBeforeAreForgotten() {
        var log = new BatchLog(database.jdbc());
        log.claim("lane", 0, "a", "log");
        for (var first = 0; first < 3; first++) {
            log.begin(new Batch("lane", 0, first, first, 1), "a");
        }
        log.finish(new Batch("lane", 0, 0, 0, 1));
        log.finish(new Batch("lane", 0, 1, 1, 1));
        database.jdbc()
                .sql("update batches set done_at = now() - interval '25 hours' where first_offset = 0")
                .update();

        assertThat(log.prune()).isOne();
        assertThat(log.prune()).isZero();
        assertThat(log.open("lane", 0)).hasSize(1);
    }
}
