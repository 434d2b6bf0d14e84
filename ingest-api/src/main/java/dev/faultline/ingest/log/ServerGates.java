package dev.faultline.ingest.log;

import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.keys.KeySnapshot;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What must hold before anything of a request is read: cheap to ask, asked each time. */
public final class ServerGates {
    private final KeySnapshot snapshot;
    private final MemoryBudget budget;
    private final LogPresence presence;
    private volatile @Nullable Supplier<RefusedException> closed;

    public ServerGates(KeySnapshot snapshot, MemoryBudget budget, LogPresence presence) {
        this.snapshot = snapshot;
        this.budget = budget;
        this.presence = presence;
    }

    /** Turns requests away until {@link #reopen}. */
    void close(Supplier<RefusedException> reason) {
        closed = reason;
    }

    void reopen() {
        closed = null;
    }

    public void check() {
        if (!snapshot.isLoaded()) {
            throw Refusal.NOT_READY.because("the server is starting: it does not know its keys yet", 2);
        }
        var reason = closed;
        if (reason != null) {
            throw reason.get();
        }
        if (budget.isNearlySpent()) {
            throw Refusal.OVERLOADED.because("the server holds as many bytes of requests as it may", 1);
        }
        presence.peek();
    }
}
