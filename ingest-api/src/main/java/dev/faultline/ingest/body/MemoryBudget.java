package dev.faultline.ingest.body;

import dev.faultline.ingest.refusal.Refusal;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many bytes of bodies may be in memory at once, over all requests. Bytes are claimed as they arrive, not as a
 * header states them, so that a thousand senders who claim much and send little hold nothing.
 */
public final class MemoryBudget {
    private final long limit;
    private final AtomicLong used = new AtomicLong();

    public MemoryBudget(long limit) {
        this.limit = limit;
    }

    /** A request's own claim, empty at first. */
    public Lease open() {
        return new Lease();
    }

    /** Bytes claimed now. */
    public long used() {
        return used.get();
    }

    /** Whether the next request should be turned away before anything of it is read. */
    public boolean isNearlySpent() {
        return used.get() > limit - limit / 10;
    }

    /** What one request holds; used by one thread. */
    public final class Lease implements AutoCloseable {
        private long held;

        private Lease() {}

        /** Claims more, or turns the request away. */
        public void claim(long bytes) {
            if (used.addAndGet(bytes) > limit) {
                used.addAndGet(-bytes);
                throw Refusal.OVERLOADED.because("the server holds as many bytes of requests as it may", 1);
            }
            held += bytes;
        }

        /** Gives a part back before the request is answered. */
        public void giveBack(long bytes) {
            used.addAndGet(-bytes);
            held -= bytes;
        }

        @Override
        public void close() {
            used.addAndGet(-held);
            held = 0;
        }
    }
}
