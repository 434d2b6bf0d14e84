package dev.faultline.ingest.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdInputStream;
import dev.faultline.core.envelope.Envelope;
import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.record.RecordMeta;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.json.JsonFactory;

/** A record as the processor would find it. */
public record LoggedRecord(String topic, RecordMeta meta, ConsumerRecord<byte[], byte[]> kafka) {
    public Envelope envelope() {
        try {
            var value = new ByteArrayInputStream(kafka.value());
            var inflated = switch (meta.encoding()) {
                case GZIP -> new GZIPInputStream(value);
                case ZSTD -> new ZstdInputStream(value);
                default -> value;
            };
            return new EnvelopeParser(new JsonFactory()).parse(inflated.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String payload(int item) {
        var envelope = envelope();
        return new String(envelope.items().get(item).payload(envelope.bytes()), UTF_8);
    }
}
