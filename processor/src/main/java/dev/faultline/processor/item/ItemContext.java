package dev.faultline.processor.item;

import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.event.EventId;
import dev.faultline.core.pipeline.EventInput;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.facts.write.RecordPosition;
import dev.faultline.processor.decode.LaneRecord;

/** One item of a record, with the settings of its project. */
public record ItemContext(LaneRecord record, EnvelopeItem item, int index, ProjectConfig project) {

    /** What the record's headers say. */
    public RecordMeta meta() {
        return record.meta();
    }

    /** Where the item stands in the log. */
    public RecordPosition position() {
        return new RecordPosition(record.topic(), record.partition(), record.offset(), index);
    }

    /** Whether its envelope was signed. */
    public boolean verified() {
        return meta().signature() == SignatureVerdict.VERIFIED;
    }

    /** Days that its rows live. */
    public int retentionDays() {
        return project.settings().retention().days();
    }

    /** The item's bytes and what the record says about them, as readers take it. */
    public EventInput input() {
        var meta = meta();
        return new EventInput(
                meta.projectId(),
                meta.keyId(),
                item.type(),
                record.envelope().bytes(),
                item.payloadOffset(),
                item.payloadLength(),
                placeId(),
                record.envelope().header().eventId(),
                meta.receivedAt(),
                meta.sentAt(),
                meta.clientAddress(),
                meta.sdk(),
                record.again());
    }

    /** The event id that the envelope names, else one made from the item's place. */
    public EventId namedId() {
        var named = record.envelope().header().eventId();
        return named == null ? placeId() : named;
    }

    /** An id for an item that states none: the same at each try, since the place in the log is. */
    public EventId placeId() {
        var place = record.topic().hashCode() * 31L + record.partition();
        return new EventId(spread(place ^ record.offset()), spread(record.offset() * 1_000 + index + 1));
    }

    // The finaliser of SplitMix64: neighbouring offsets must not make neighbouring ids.
    private static long spread(long value) {
        var x = value + 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
