package dev.faultline.processor.consume;

import dev.faultline.engines.kafka.PartitionLog;
import dev.faultline.engines.kafka.PartitionLogs;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.batch.PartitionHead;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a partition over and finds out whether its log is still the one that was read. A log that was made anew, or that
 * lost its end, is read from the first record that nobody has read, under places that nobody has used.
 */
final class Takeover {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    private final TopicPartition partition;
    private final String owner;
    private final PartitionLogs logs;
    private final BatchLog batches;

    Takeover(TopicPartition partition, String owner, PartitionLogs logs, BatchLog batches) {
        this.partition = partition;
        this.owner = owner;
        this.logs = logs;
        this.batches = batches;
    }

    PartitionHead head() {
        var log = logs.of(partition);
        var head = batches.claim(partition.topic(), partition.partition(), owner, log.id());
        var begin = firstUnread(head, log);
        if (begin == head.next() - head.shift()) {
            return head;
        }
        var moved = new PartitionHead(head.next(), head.next() - begin, log.id());
        var lost = batches.startOver(partition.topic(), partition.partition(), owner, log.id(), moved.shift());
        LOG.warn(
                "the log of {} is not the one that was read up to {}: going on with its record {}; what the old one held"
                        + " and nobody had stored is gone, {} batches of it were begun",
                partition,
                head.next() - head.shift(),
                begin,
                lost);
        return moved;
    }

    /** Whether the log is another one, or shorter than what was read of it. */
    boolean isNeededAgain(PartitionHead head) {
        var log = logs.of(partition);
        return firstUnread(head, log) != head.next() - head.shift();
    }

    private static long firstUnread(PartitionHead head, PartitionLog log) {
        if (!log.id().equals(head.logId())) {
            return log.begin();
        }
        return Math.min(head.next() - head.shift(), log.end());
    }
}
