package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.ingest.log.LaneRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the records of an envelope: the body as sent when it can be, else one framed anew per lane. */
final class LaneSplitter {
    /** Below the log's 4 MiB with room for headers and framing. */
    static final int MAX_VALUE = 3_500_000;

    private final PayloadPeek peek;

    LaneSplitter(PayloadPeek peek) {
        this.peek = peek;
    }

    /**
     * Splits.
     *
     * @param kept the places of the items that go on
     * @param meta what all records say; item type, count and encoding are filled in here
     */
    List<LaneRecord> split(Incoming incoming, List<Integer> kept, RecordMeta meta, int spread) {
        Map<Lane, List<Integer>> lanes = new EnumMap<>(Lane.class);
        for (var item : kept) {
            var lane = incoming.envelope().items().get(item).type().lane();
            lanes.computeIfAbsent(lane, l -> new ArrayList<>(kept.size())).add(item);
        }
        var sent = incoming.sent();
        if (lanes.size() == 1 && kept.size() == incoming.envelope().items().size() && fits(incoming, sent)) {
            var lane = lanes.keySet().iterator().next();
            return List.of(record(
                    incoming.envelope(),
                    lane,
                    kept,
                    List.of(),
                    Objects.requireNonNull(sent),
                    incoming.encoding(),
                    meta,
                    spread));
        }
        List<LaneRecord> records = new ArrayList<>(lanes.size());
        lanes.forEach((lane, items) -> framed(incoming, lane, items, meta, spread, records));
        return records;
    }

    private static boolean fits(Incoming incoming, byte @Nullable [] sent) {
        return sent != null && sent.length <= MAX_VALUE && incoming.blobs().isEmpty();
    }

    /** Frames the items of one lane anew, in as many records as their weight asks for. */
    private void framed(
            Incoming incoming, Lane lane, List<Integer> items, RecordMeta meta, int spread, List<LaneRecord> records) {
        List<Integer> portion = new ArrayList<>(items.size());
        var weight = 0L;
        for (var place : items) {
            var item = incoming.envelope().items().get(place);
            var size = item.payloadOffset() - item.headerOffset() + item.payloadLength();
            if (!portion.isEmpty() && weight + size > MAX_VALUE) {
                records.add(framedRecord(incoming, lane, portion, meta, spread));
                portion = new ArrayList<>();
                weight = 0;
            }
            portion.add(place);
            weight += size;
        }
        records.add(framedRecord(incoming, lane, portion, meta, spread));
    }

    private LaneRecord framedRecord(Incoming incoming, Lane lane, List<Integer> places, RecordMeta meta, int spread) {
        var envelope = incoming.envelope();
        var writer = new EnvelopeWriter(headerLine(envelope), 1024);
        List<BlobReference> blobs = new ArrayList<>();
        for (var i = 0; i < places.size(); i++) {
            writer.copy(envelope.bytes(), envelope.items().get(places.get(i)));
            for (var blob : incoming.blobs()) {
                if (blob.item() == places.get(i)) {
                    blobs.add(new BlobReference(i, blob.path(), blob.length()));
                }
            }
        }
        return record(envelope, lane, places, blobs, writer.toBytes(), ContentEncoding.IDENTITY, meta, spread);
    }

    private LaneRecord record(
            Envelope envelope,
            Lane lane,
            List<Integer> places,
            List<BlobReference> blobs,
            byte[] value,
            ContentEncoding encoding,
            RecordMeta meta,
            int spread) {
        var first = envelope.items().get(places.getFirst());
        var packed = Packed.of(value, encoding);
        var own = new RecordMeta(
                meta.projectId(),
                meta.keyId(),
                first.type(),
                places.size(),
                packed.encoding(),
                meta.receivedAt(),
                meta.clientAddress(),
                meta.sdk(),
                meta.signature(),
                meta.eventId(),
                meta.sentAt(),
                meta.waitingNode());
        return new LaneRecord(lane, own, blobs, packed.value(), partitionId(envelope, first, meta, spread), spread);
    }

    // Only a widened project asks for an id, so only then is a session's payload looked into.
    private EventId partitionId(Envelope envelope, EnvelopeItem item, RecordMeta meta, int spread) {
        if (spread > 1 && item.type() == ItemType.SESSION) {
            var sid = peek.text(envelope.bytes(), item.payloadOffset(), item.payloadLength(), "sid");
            if (sid != null && EventId.isValid(sid)) {
                return EventId.parse(sid);
            }
        }
        var event = meta.eventId();
        return event == null ? new EventId(0, 0) : event;
    }

    private static byte[] headerLine(Envelope envelope) {
        var bytes = envelope.bytes();
        var end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Arrays.copyOf(bytes, end);
    }
}
