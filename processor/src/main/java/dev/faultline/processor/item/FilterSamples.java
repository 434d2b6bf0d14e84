package dev.faultline.processor.item;

import dev.faultline.core.event.Event;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.SampleEncoder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps 20 examples per filter and day, so that whoever set a filter can see what it drops. Numbered: examples that a
 * restarted or another processor adds replace earlier ones.
 */
final class FilterSamples {

    private static final int PER_DAY = 20;
    private static final int MAX_COUNTED = 20_000;
    private static final long SECONDS_PER_DAY = 86_400;

    private final Map<Filter, AtomicInteger> taken = new ConcurrentHashMap<>();

    private record Filter(long projectId, String reason, long day) {}

    void offer(Processed.Filtered filtered, ItemContext context, FactBatch facts) {
        var received = context.meta().receivedAt();
        var filter =
                new Filter(context.meta().projectId(), filtered.reason(), received.getEpochSecond() / SECONDS_PER_DAY);
        if (taken.size() >= MAX_COUNTED) {
            taken.clear(); // Mostly of days gone by.
        }
        var number = taken.computeIfAbsent(filter, key -> new AtomicInteger()).getAndIncrement();
        if (number < PER_DAY) {
            SampleEncoder.write(
                    facts.rows(FactTable.FILTER_SAMPLES),
                    filtered.event(),
                    filtered.reason(),
                    number,
                    title(filtered.event()),
                    filtered.body().json());
        }
    }

    private static String title(Event event) {
        if (!event.exceptions().isEmpty()) {
            var last = event.exceptions().getLast();
            return last.type() + ": " + last.value();
        }
        return event.message() == null ? event.kind() : event.message();
    }
}
