package dev.faultline.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The header format of a lane's records, version 1. Names are short because every event pays for them; values are
 * ASCII text so that any Kafka tool shows them. A reader ignores headers it does not know and refuses a version it does
 * not know; a new optional header needs no new version.
 */
public final class RecordHeaders {
    public static final String VERSION = "1";

    private static final String H_VERSION = "v";
    private static final String H_PROJECT = "p";
    private static final String H_KEY = "k";
    private static final String H_ITEM = "t";
    private static final String H_COUNT = "n";
    private static final String H_ENCODING = "e";
    private static final String H_RECEIVED = "r";
    private static final String H_CLIENT = "c";
    private static final String H_SDK = "s";
    private static final String H_SIGNATURE = "g";
    private static final String H_EVENT = "i";
    private static final String H_SENT = "d";
    private static final String H_WAITING = "w";

    private RecordHeaders() {}

    /** Where headers are written to: Kafka's {@code Headers::add}. */
    @FunctionalInterface
    public interface Sink {
        void add(String name, byte[] value);
    }

    public static void write(RecordMeta meta, Sink sink) {
        put(sink, H_VERSION, VERSION);
        put(sink, H_PROJECT, Long.toString(meta.projectId()));
        put(sink, H_KEY, meta.keyId());
        put(sink, H_ITEM, meta.itemType().wireName());
        if (meta.itemCount() != 1) {
            put(sink, H_COUNT, Integer.toString(meta.itemCount()));
        }
        if (meta.encoding() != ContentEncoding.IDENTITY) {
            put(sink, H_ENCODING, meta.encoding().token());
        }
        put(sink, H_RECEIVED, Long.toString(meta.receivedAt().toEpochMilli()));
        put(sink, H_CLIENT, meta.clientAddress());
        put(sink, H_SDK, meta.sdk());
        if (meta.signature() == SignatureVerdict.VERIFIED) {
            put(sink, H_SIGNATURE, "verified");
        }
        put(sink, H_EVENT, meta.eventId() == null ? null : meta.eventId().toString());
        put(
                sink,
                H_SENT,
                meta.sentAt() == null ? null : Long.toString(meta.sentAt().toEpochMilli()));
        put(sink, H_WAITING, meta.waitingNode());
    }

    /**
     * Reads the headers back.
     *
     * @param header the value of a header by name, null when absent
     * @throws MalformedRecordException when they are not of this format: such a record is a dead letter
     */
    public static RecordMeta read(Function<String, byte @Nullable []> header) {
        var version = text(header, H_VERSION);
        if (!VERSION.equals(version)) {
            throw new MalformedRecordException("record format version " + version + " is not " + VERSION);
        }
        try {
            var count = text(header, H_COUNT);
            var encoding = text(header, H_ENCODING);
            var event = text(header, H_EVENT);
            var sent = text(header, H_SENT);
            return new RecordMeta(
                    Long.parseLong(required(header, H_PROJECT)),
                    required(header, H_KEY),
                    ItemType.ofWireName(required(header, H_ITEM)),
                    count == null ? 1 : Integer.parseInt(count),
                    encoding == null ? ContentEncoding.IDENTITY : encoding(encoding),
                    Instant.ofEpochMilli(Long.parseLong(required(header, H_RECEIVED))),
                    text(header, H_CLIENT),
                    text(header, H_SDK),
                    text(header, H_SIGNATURE) == null ? SignatureVerdict.ABSENT : SignatureVerdict.VERIFIED,
                    event == null ? null : EventId.parse(event),
                    sent == null ? null : Instant.ofEpochMilli(Long.parseLong(sent)),
                    text(header, H_WAITING));
        } catch (IllegalArgumentException e) {
            throw new MalformedRecordException("record header cannot be read: " + e.getMessage());
        }
    }

    private static ContentEncoding encoding(String token) {
        Optional<ContentEncoding> known = ContentEncoding.ofToken(token);
        return known.orElseThrow(() -> new IllegalArgumentException("unknown encoding " + token));
    }

    private static void put(Sink sink, String name, @Nullable String value) {
        if (value != null) {
            sink.add(name, value.getBytes(UTF_8));
        }
    }

    private static @Nullable String text(Function<String, byte @Nullable []> header, String name) {
        var value = header.apply(name);
        return value == null ? null : new String(value, UTF_8);
    }

    private static String required(Function<String, byte @Nullable []> header, String name) {
        var value = text(header, name);
        if (value == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return value;
    }
}
