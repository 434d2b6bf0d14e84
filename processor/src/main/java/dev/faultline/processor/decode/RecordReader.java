package dev.faultline.processor.decode;

import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.EnvelopeTooLargeException;
import dev.faultline.core.envelope.MalformedEnvelopeException;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.MalformedRecordException;
import dev.faultline.core.record.RecordHeaders;
import dev.faultline.core.record.RecordMeta;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/** Takes records of the lanes apart: headers, compression, envelope. */
public final class RecordReader {

    private static final int MAX_DEPTH = 64;

    private final EnvelopeParser envelopes = new EnvelopeParser(headerJson());

    /** What the headers say, without touching the value. */
    public RecordMeta meta(ConsumerRecord<byte[], byte[]> record) {
        try {
            return RecordHeaders.read(name -> header(record, name));
        } catch (MalformedRecordException e) {
            throw new UnreadableRecordException("bad_record", String.valueOf(e.getMessage()));
        }
    }

    /** The whole record. */
    public LaneRecord read(ConsumerRecord<byte[], byte[]> record, RecordMeta meta) {
        try {
            var value = record.value();
            var encoding = meta.encoding();
            var bytes = PayloadInflater.inflate(value, encoding);
            return new LaneRecord(
                    meta,
                    envelopes.parse(bytes),
                    () -> PayloadInflater.inflate(value, encoding),
                    BlobReference.decode(header(record, BlobReference.HEADER)),
                    record.topic(),
                    record.partition(),
                    record.offset());
        } catch (MalformedEnvelopeException | MalformedRecordException e) {
            throw new UnreadableRecordException("malformed_envelope", String.valueOf(e.getMessage()));
        } catch (EnvelopeTooLargeException e) {
            throw new UnreadableRecordException("too_large", String.valueOf(e.getMessage()));
        }
    }

    private static byte @Nullable [] header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : header.value();
    }

    // Senders choose the names: with canonical names on, 40 random keys per event cost five times the parse.
    private static JsonFactory headerJson() {
        JsonFactoryBuilder builder = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
        return builder.build();
    }
}
