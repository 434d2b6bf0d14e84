package dev.faultline.ingest.log;

import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.keys.KeySnapshot;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What must hold before anything of a request is read: cheap to ask, asked each time. */
public final class ServerGates {
    private final KeySnapshot snapshot;
    private final MemoryBudget budget;
    private final LogPresence presence;
    private final Map<String, Supplier<RefusedException>> closed = new ConcurrentHashMap<>();

    public ServerGates(KeySnapshot snapshot, MemoryBudget budget, LogPresence presence) {
        this.snapshot = snapshot;
        this.budget = budget;
        this.presence = presence;
    }

    /** Turns requests away until the same guard reopens. */
    void close(String guard, Supplier<RefusedException> reason) {
        closed.put(guard, reason);
    }

    void reopen(String guard) {
        closed.remove(guard);
    }

    /** Turns a request away when the server should not take any now. */
    public void check() {
        if (!snapshot.isLoaded()) {
            throw Refusal.NOT_READY.because("the server is starting: it does not know its keys yet", 2);
        }
        for (var reason : closed.values()) {
            throw reason.get();
        }
        if (budget.isNearlySpent()) {
            throw Refusal.OVERLOADED.because("the server holds as many bytes of requests as it may", 1);
        }
        presence.peek();
    }
}
