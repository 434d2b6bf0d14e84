package dev.faultline.processor.repair;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.issues.batch.Batch;
import dev.faultline.processor.batch.Decoding;
import dev.faultline.processor.decode.UnreadableRecordException;
import dev.faultline.processor.item.BatchRows;
import dev.faultline.processor.item.ItemContext;
import dev.faultline.processor.item.PendingEvent;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Some records of one partition, taken apart as a processor would; only their events are looked at. */
final class LogPiece {

    private final Decoding decoding;
    private final LedgerGap ledger;
    private final BatchRows rows = new BatchRows();
    private String topic = "";
    private int partition;
    private long first = -1;
    private long last = -1;
    private int records;
    private long others;

    LogPiece(Decoding decoding, LedgerGap ledger) {
        this.decoding = decoding;
        this.ledger = ledger;
    }

    /** Takes a record in if its time is in the window. */
    void add(ConsumerRecord<byte[], byte[]> record, ReplayWindow window) {
        try {
            var meta = decoding.reader().meta(record);
            if (!window.holds(meta.receivedAt())) {
                return;
            }
            records++;
            ledger.announced(meta);
            topic = record.topic();
            partition = record.partition();
            first = first < 0 ? record.offset() : first;
            last = record.offset();
            var project = decoding.configs().newest(meta.projectId());
            if (project.isEmpty()) {
                others += meta.itemCount();
                return;
            }
            var read = decoding.reader().read(record, meta);
            var items = read.envelope().items();
            for (var index = 0; index < items.size(); index++) {
                var type = items.get(index).type();
                if (type == ItemType.EVENT || type == ItemType.SECURITY) {
                    decoding.handlers()
                            .of(type)
                            .handle(new ItemContext(read, items.get(index), index, project.get()), rows);
                } else {
                    others++;
                }
            }
        } catch (UnreadableRecordException e) {
            // It lies among the dead letters, which have a command of their own.
            others++;
        }
    }

    int records() {
        return records;
    }

    long others() {
        return others;
    }

    List<PendingEvent> events() {
        return rows.events();
    }

    /** Its bounds, as the name of what is stored for it. */
    Batch bounds() {
        return new Batch(topic, partition, first, last, 0);
    }
}
