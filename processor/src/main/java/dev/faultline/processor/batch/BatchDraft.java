package dev.faultline.processor.batch;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.ledger.OutcomeCodec;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.core.record.Topics;
import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.decode.LaneRecord;
import dev.faultline.processor.decode.UnreadableRecordException;
import dev.faultline.processor.item.BatchRows;
import dev.faultline.processor.item.ItemContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A batch that is being filled. Records are taken apart as they come, so that the work spreads over the pause. */
final class BatchDraft {

    private final Decoding decoding;
    private final String topic;
    private final int partition;
    private final long configVersion;
    private final long firstOffset;
    private final BatchRows rows;
    private final List<DeadLetter> deadLetters = new ArrayList<>();
    private long lastOffset;
    private int records;
    private long bytes;

    BatchDraft(Decoding decoding, String topic, int partition, long firstOffset, long configVersion) {
        this.decoding = decoding;
        this.topic = topic;
        this.partition = partition;
        this.firstOffset = firstOffset;
        this.lastOffset = firstOffset - 1;
        this.configVersion = configVersion;
        this.rows = new BatchRows();
    }

    /** Takes a record in, unless its project's settings are newer than this batch sees. */
    boolean add(ConsumerRecord<byte[], byte[]> record) {
        if (topic.equals(Topics.OUTCOMES)) {
            outcomes(record);
            return true;
        }
        var meta = meta(record);
        if (meta != null
                && decoding.configs().at(meta.projectId(), configVersion).isEmpty()
                && known(meta.projectId())) {
            return false;
        }
        take(record, meta);
        return true;
    }

    /** Takes a record in with the settings that this batch sees, or with none. */
    void addAsIs(ConsumerRecord<byte[], byte[]> record) {
        if (topic.equals(Topics.OUTCOMES)) {
            outcomes(record);
            return;
        }
        take(record, meta(record));
    }

    /** The batch reaches to this offset, although the log has no record there. */
    void endAt(long offset) {
        lastOffset = offset;
    }

    // What ingest refused, summed by it: these lines are themselves the outcomes.
    private void outcomes(ConsumerRecord<byte[], byte[]> record) {
        lastOffset = record.offset();
        records++;
        try {
            OutcomeCodec.decode(record.value()).forEach(rows.tally()::refused);
        } catch (IllegalArgumentException e) {
            deadLetters.add(new DeadLetter(record, "bad_outcomes", String.valueOf(e.getMessage())));
        }
    }

    private boolean known(long project) {
        try {
            return decoding.configs().awaitKnown(project);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartitionGivenUpException(topic + "/" + partition);
        }
    }

    private @Nullable RecordMeta meta(ConsumerRecord<byte[], byte[]> record) {
        try {
            return decoding.reader().meta(record);
        } catch (UnreadableRecordException e) {
            // Without headers nobody knows whose it was: it is counted under no project.
            deadLetters.add(new DeadLetter(record, e.reason(), String.valueOf(e.getMessage())));
            rows.tally().unreadable(record.timestamp(), DataCategory.DEFAULT, e.reason());
            return null;
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record, @Nullable RecordMeta meta) {
        lastOffset = record.offset();
        records++;
        if (meta == null) {
            return;
        }
        rows.tally().received(meta);
        var project = decoding.configs().at(meta.projectId(), configVersion);
        if (project.isEmpty()) {
            rows.tally().count(meta, meta.itemType().category(), Outcome.FILTERED, "project_unknown", meta.itemCount());
        } else {
            items(record, meta, project.get());
        }
    }

    private void items(ConsumerRecord<byte[], byte[]> record, RecordMeta meta, ProjectConfig project) {
        LaneRecord read;
        try {
            read = decoding.reader().read(record, meta);
        } catch (UnreadableRecordException e) {
            deadLetters.add(new DeadLetter(record, e.reason(), String.valueOf(e.getMessage())));
            rows.tally().count(meta, meta.itemType().category(), Outcome.INVALID, e.reason(), meta.itemCount());
            return;
        }
        bytes += read.envelope().bytes().length;
        var items = read.envelope().items();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            handle(new ItemContext(read, item, index, project), record);
        }
    }

    // Whatever an item does to its handler, the partition moves on: the record is parked, the item counted.
    private void handle(ItemContext context, ConsumerRecord<byte[], byte[]> record) {
        try {
            decoding.handlers().of(context.item().type()).handle(context, rows);
        } catch (RuntimeException e) {
            deadLetters.add(new DeadLetter(record, "internal_error", e.toString()));
            rows.tally().count(context.meta(), context.item().type().category(), Outcome.INVALID, "internal_error", 1);
        }
    }

    boolean isEmpty() {
        return records == 0;
    }

    int records() {
        return records;
    }

    long bytes() {
        return bytes;
    }

    Batch batch() {
        return new Batch(topic, partition, firstOffset, lastOffset, configVersion);
    }

    BatchRows rows() {
        return rows;
    }

    List<DeadLetter> deadLetters() {
        return deadLetters;
    }
}
