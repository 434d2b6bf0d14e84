package dev.faultline.processor.batch;

import dev.faultline.processor.metrics.ProcessorMeters;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries a step again while an engine is away: with growing pauses, until it works or the partition is given up. Nothing
 * is dropped meanwhile; Kafka holds what comes.
 */
public final class Patience {

    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final String what;
    private final ProcessorMeters meters;
    private final BooleanSupplier givenUp;

    /** Patience for the work of one partition. */
    public Patience(String what, ProcessorMeters meters, BooleanSupplier givenUp) {
        this.what = what;
        this.meters = meters;
        this.givenUp = givenUp;
    }

    /** The step's answer. */
    public <T> T until(String step, Supplier<T> action) {
        var pause = FIRST_PAUSE_MS;
        while (true) {
            if (givenUp.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                throw new PartitionGivenUpException(what);
            }
            try {
                return action.get();
            } catch (PartitionGivenUpException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("{}: {} failed, next try in about {} ms: {}", what, step, pause, e.toString());
                LOG.debug("{}: {} failed", what, step, e);
                meters.retried(step);
                sleep(pause);
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
            }
        }
    }

    /** A step without an answer. */
    public void until(String step, Runnable action) {
        until(step, () -> {
            action.run();
            return true;
        });
    }

    private void sleep(long millis) {
        try {
            Thread.sleep(
                    Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartitionGivenUpException(what);
        }
    }
}
