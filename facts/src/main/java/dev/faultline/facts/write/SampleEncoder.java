package dev.faultline.facts.write;

import dev.faultline.core.event.Event;
import dev.faultline.engines.clickhouse.RowBinary;

/** Encodes an example of what a filter dropped, for {@link FactTable#FILTER_SAMPLES}. */
public final class SampleEncoder {

    private static final int MAX_TITLE = 256;

    private SampleEncoder() {}

    /** Appends one row. */
    public static void write(RowBinary out, Event event, String reason, int number, String title, byte[] body) {
        out.int64(event.projectId());
        out.string(reason);
        Values.millis(out, event.receivedAt());
        out.uint8(number);
        Values.id(out, event.id());
        out.string(EventEncoder.cut(title, MAX_TITLE));
        out.bytes(body, 0, body.length);
    }
}
