package dev.faultline.facts.write;

import dev.faultline.core.event.EventId;
import dev.faultline.engines.clickhouse.RowBinary;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values that many rows hold, in RowBinary. */
final class Values {

    private static final EventId NO_ID = new EventId(0, 0);

    private Values() {}

    static void text(RowBinary out, @Nullable String value) {
        out.string(value == null ? "" : value);
    }

    static void texts(RowBinary out, Map<String, String> values) {
        out.count(values.size());
        values.forEach((key, value) -> {
            out.string(key);
            out.string(value);
        });
    }

    static void numbers(RowBinary out, Map<String, Double> values) {
        out.count(values.size());
        values.forEach((key, value) -> {
            out.string(key);
            out.float64(value);
        });
    }

    static void millis(RowBinary out, Instant time) {
        out.int64(time.toEpochMilli());
    }

    static void micros(RowBinary out, Instant time) {
        out.int64(Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1_000));
    }

    static void id(RowBinary out, @Nullable EventId id) {
        var some = id == null ? NO_ID : id;
        out.uuid(some.high(), some.low());
    }

    /** 32 hex digits as a UUID; anything else as none. */
    static void hexId(RowBinary out, @Nullable String hex) {
        id(out, hex != null && EventId.isValid(hex) ? EventId.parse(hex) : null);
    }
}
