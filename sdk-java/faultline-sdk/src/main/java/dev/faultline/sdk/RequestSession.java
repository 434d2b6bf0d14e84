package dev.faultline.sdk;

import dev.faultline.sdk.session.Outcome;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

/**
 * One request for the health of a release: bound to the scope by {@link FaultlineClient#beginRequest}, so that errors
 * reported in it, or in work that carries its scope, count.
 */
public final class RequestSession implements AutoCloseable {
    private final Instant started = Instant.now();
    private final AtomicReference<Outcome> worst = new AtomicReference<>(Outcome.EXITED);
    private final AtomicBoolean ended = new AtomicBoolean();
    private final BiConsumer<Outcome, Instant> counter;

    RequestSession(BiConsumer<Outcome, Instant> counter) {
        this.counter = counter;
    }

    /** Says that it went at least so badly. */
    public void note(Outcome outcome) {
        worst.accumulateAndGet(outcome, (known, said) -> known.compareTo(said) >= 0 ? known : said);
    }

    /** Counts the request; again, it does nothing. */
    @Override
    public void close() {
        if (ended.compareAndSet(false, true)) {
            counter.accept(worst.get(), started);
        }
    }
}
