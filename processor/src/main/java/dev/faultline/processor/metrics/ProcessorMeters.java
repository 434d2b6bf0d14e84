package dev.faultline.processor.metrics;

import dev.faultline.core.ledger.Outcome;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** The processor's meters. Labels are words of this program alone: no project, no release, so their number is fixed. */
public final class ProcessorMeters {

    private final MeterRegistry registry;
    private final DistributionSummary records;
    private final Timer batches;
    private final Timer inserts;
    private final Counter deadLetters;
    private final Counter moved;

    /** Meters in this registry. */
    public ProcessorMeters(MeterRegistry registry) {
        this.registry = registry;
        this.records = DistributionSummary.builder("faultline.processor.batch.records")
                .description("records of the log in a batch")
                .register(registry);
        this.batches = Timer.builder("faultline.processor.batch.time")
                .description("from a built batch to the end of its transaction, retries included")
                .register(registry);
        this.inserts = Timer.builder("faultline.processor.insert.time")
                .description("one try to store the rows of a batch in all tables")
                .register(registry);
        this.deadLetters = Counter.builder("faultline.processor.dead.letters")
                .description("records that could not be read and were parked")
                .register(registry);
        this.moved = Counter.builder("faultline.processor.partitions.given.up")
                .description("partitions that went to another processor or away with this one")
                .register(registry);
    }

    /** A batch is stored and closed. */
    public void stored(int recordsOfBatch, long nanos, Map<Outcome, Long> outcomes) {
        records.record(recordsOfBatch);
        batches.record(nanos, TimeUnit.NANOSECONDS);
        outcomes.forEach((outcome, quantity) -> Counter.builder("faultline.processor.items")
                .description("items by what became of them")
                .tag("outcome", outcome.wireName())
                .register(registry)
                .increment(quantity));
    }

    /** Runs an insert and measures it, failed ones too. */
    public void timed(Runnable insert) {
        inserts.record(insert);
    }

    /** A step failed and will be tried again. */
    public void retried(String step) {
        Counter.builder("faultline.processor.retries")
                .description("steps that failed because an engine was away, and were tried again")
                .tag("step", step)
                .register(registry)
                .increment();
    }

    /** Records were parked. */
    public void parked(int letters) {
        deadLetters.increment(letters);
    }

    /** Partitions were given up. */
    public void gaveUp(int partitions) {
        moved.increment(partitions);
    }

    /** Has a figure read whenever somebody looks. */
    public <T> void watch(String name, String description, T source, ToDoubleFunction<T> figure) {
        Gauge.builder("faultline.processor." + name, source, figure)
                .description(description)
                .register(registry);
    }
}
