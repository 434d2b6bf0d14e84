package dev.faultline.core.trace;

import dev.faultline.core.event.EventId;
import java.util.List;
import java.util.Map;

/**
 * A service's part of a trace, sent as one item.
 *
 * @param root the transaction itself
 * @param spans those below it that could be read
 * @param source where its name comes from: {@code route}, {@code url}, …; names from a {@code url} had their ids taken
 *     out
 * @param invalidSpans how many spans lacked ids or times and were left out
 */
public record TransactionRecord(
        EventId id,
        SpanRecord root,
        List<SpanRecord> spans,
        String source,
        Map<String, String> tags,
        int invalidSpans) {
    public TransactionRecord {
        spans = List.copyOf(spans);
        tags = Map.copyOf(tags);
    }
}
