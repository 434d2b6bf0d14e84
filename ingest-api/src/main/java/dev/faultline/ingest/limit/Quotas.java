package dev.faultline.ingest.limit;

import dev.faultline.core.project.Quota;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's part in all quotas. What is leased and not spent goes back after a moment, and when the node stops. */
final class Quotas implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Quotas.class);

    private final Map<String, SharedQuota> quotas = new ConcurrentHashMap<>();
    private final QuotaStore store;
    private final QuotaLog log;
    private final Nodes nodes;
    private final Clock clock;

    Quotas(QuotaStore store, QuotaLog log, Nodes nodes, Clock clock) {
        this.store = store;
        this.log = log;
        this.nodes = nodes;
        this.clock = clock;
    }

    /** The quota of a name, as it is set now. */
    Lease of(String name, Quota quota) {
        return quotas.computeIfAbsent(name, n -> new SharedQuota(n, quota, store, log, nodes, clock))
                .now(quota);
    }

    void returnUnspent() {
        returnUnspent(false);
    }

    @Override
    public void close() {
        returnUnspent(true);
    }

    private void returnUnspent(boolean stopping) {
        quotas.forEach((name, quota) -> {
            try {
                quota.returnUnspent(clock.instant(), stopping);
            } catch (RuntimeException e) {
                LOG.warn("what is left of quota {} could not be given back: {}", name, e.toString());
            }
        });
    }
}
