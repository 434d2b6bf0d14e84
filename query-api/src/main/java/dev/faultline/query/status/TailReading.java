package dev.faultline.query.status;

import dev.faultline.facts.query.TimeWindow;
import dev.faultline.facts.read.Scope;
import dev.faultline.issues.batch.LogTail;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is in flight, read at most every few seconds however many people look. */
final class TailReading {
    private static final Logger LOG = LoggerFactory.getLogger(TailReading.class);

    /** A reading opens a consumer and costs some 50 ms; the page asks every few seconds. */
    private static final Duration GOOD_FOR = Duration.ofSeconds(3);

    private static final LogTail.Tail UNKNOWN = new LogTail.Tail(0, 0, List.of(), false);

    private final LogTail log;
    private LogTail.Tail latest = UNKNOWN;
    private long readAt = System.nanoTime() - GOOD_FOR.toNanos();

    TailReading(LogTail log) {
        this.log = log;
    }

    /** Items of these projects and this window that are in the log and not stored; 0 while Kafka is away. */
    synchronized long items(Scope scope, TimeWindow window) {
        if (System.nanoTime() - readAt >= GOOD_FOR.toNanos()) {
            latest = read();
            readAt = System.nanoTime();
        }
        return latest.waiting().stream()
                .filter(waiting -> scope.projects().contains(waiting.projectId())
                        && !waiting.receivedAt().isBefore(window.from())
                        && waiting.receivedAt().isBefore(window.to()))
                .mapToLong(LogTail.Waiting::items)
                .sum();
    }

    private LogTail.Tail read() {
        try {
            return log.read();
        } catch (KafkaException e) {
            LOG.debug("what is in flight cannot be read", e);
            return UNKNOWN;
        }
    }
}
