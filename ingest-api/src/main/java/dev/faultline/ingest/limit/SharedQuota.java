package dev.faultline.ingest.limit;

import dev.faultline.core.limits.QuotaPeriod;
import dev.faultline.core.project.Quota;
import io.lettuce.core.RedisException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A quota that all nodes share, exact across a flush of the store. A portion is leased from the store, written to the
 * log, confirmed with the store, and only then spent: whoever refills a flushed store from the log therefore counts
 * every item that was or will be let through.
 */
final class SharedQuota implements Lease {
    private static final Logger LOG = LoggerFactory.getLogger(SharedQuota.class);

    /**
     * A portion costs one round trip and one acknowledged write, and dies with its node: it grows while leases follow
     * each other closely, so that a kill loses what a busy second spends at most, and shrinks towards the quota's end.
     */
    private static final long MAX_PORTION = 100;

    /** What nobody asked for so long goes back: another node may need it. */
    private static final Duration UNSPENT = Duration.ofSeconds(1);

    /** A spent quota is looked at again so often: another node may have given some back. */
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private static final int ATTEMPTS = 3;

    private final String name;
    private final QuotaStore store;
    private final QuotaLog log;
    private final Nodes nodes;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    private Quota quota;
    private QuotaPeriod period = new QuotaPeriod(Instant.EPOCH, Instant.EPOCH);
    private long mine;
    private long tokens;
    private long portion;
    private long aloneMay = -1;
    private Instant leasedAt = Instant.EPOCH;
    private Instant takenAt = Instant.EPOCH;
    private Instant spentUntil = Instant.EPOCH;

    SharedQuota(String name, Quota quota, QuotaStore store, QuotaLog log, Nodes nodes, Clock clock) {
        this.name = name;
        this.quota = quota;
        this.store = store;
        this.log = log;
        this.nodes = nodes;
        this.clock = clock;
    }

    /** Follows a changed setting; what was leased stays leased. */
    SharedQuota now(Quota changed) {
        lock.lock();
        try {
            if (changed.limit() != quota.limit()) {
                quota = changed;
                spentUntil = Instant.EPOCH;
            }
            return this;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long take(int wanted) {
        // Held over the round trips of a lease: those who wait here would otherwise each start their own.
        lock.lock();
        try {
            var now = clock.instant();
            if (!now.isBefore(period.end())) {
                begin(QuotaPeriod.around(quota.period(), now));
            }
            takenAt = now;
            while (tokens < wanted && !now.isBefore(spentUntil)) {
                lease(wanted, now);
            }
            if (tokens < wanted) {
                return Math.max(1, Duration.between(now, period.end()).toNanos());
            }
            tokens -= wanted;
            return 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long dryFor() {
        // Whoever holds the lock may be on its way to the store: nobody waits for that to be refused.
        if (!lock.tryLock()) {
            return 0;
        }
        try {
            var now = clock.instant();
            var dry = tokens == 0 && now.isBefore(spentUntil) && now.isBefore(period.end());
            return dry ? Math.max(1, Duration.between(now, period.end()).toNanos()) : 0;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void giveBack(int taken) {
        lock.lock();
        try {
            tokens += taken;
        } finally {
            lock.unlock();
        }
    }

    private void begin(QuotaPeriod next) {
        period = next;
        mine = 0;
        tokens = 0;
        aloneMay = -1;
        spentUntil = Instant.EPOCH;
    }

    /** Gives back what is not spent: when nobody asked for a while, or when this node stops. */
    void returnUnspent(Instant now, boolean stopping) {
        lock.lock();
        try {
            var idle = stopping || now.isAfter(takenAt.plus(UNSPENT));
            if (tokens == 0 || !idle || !store.isThere() || !now.isBefore(period.end())) {
                return;
            }
            // First they are nobody's, then the log says so, then the store: whatever fails between, none passes twice.
            var left = mine - tokens;
            tokens = 0;
            log.write(counter(), nodes.self(), left);
            mine = left;
            store.giveBack(counter(), nodes.self(), left);
        } finally {
            lock.unlock();
        }
    }

    private void lease(int wanted, Instant now) {
        var left = quota.limit() - mine * nodes.count();
        var most = Math.clamp(left / 10 / nodes.count(), 1, MAX_PORTION);
        portion = now.isBefore(leasedAt.plus(UNSPENT)) ? Math.min(2 * portion, most) : 1;
        leasedAt = now;
        var ask = Math.max(wanted - tokens, portion);
        long granted;
        try {
            granted = store.isThere() ? fromStore(ask) : fromShare(ask);
        } catch (CompletionException | RedisException | IllegalStateException e) {
            LOG.debug("quota {} is leased without the store: {}", name, e.toString());
            granted = fromShare(ask);
        }
        tokens += granted;
        if (granted == 0) {
            spentUntil = now.plus(ASK_AGAIN);
        }
    }

    private long fromStore(long ask) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var granted = store.lease(counter(), nodes.self(), mine, ask, quota.limit(), period.end());
            if (granted == QuotaStore.FORGOTTEN) {
                refill();
                continue;
            }
            aloneMay = -1;
            if (granted == 0) {
                return 0;
            }
            log.write(counter(), nodes.self(), mine + granted);
            mine += granted;
            return isStillCounted() ? granted : 0;
        }
        return fromShare(ask);
    }

    /** A flush since the lease may have let another node lease the same items: then nobody spends these. */
    private boolean isStillCounted() {
        if (store.confirms(counter(), nodes.self(), mine)) {
            return true;
        }
        refill();
        return store.sum(counter()) <= quota.limit();
    }

    private void refill() {
        var totals = log.totals(counter());
        mine = Math.max(mine, totals.getOrDefault(nodes.self(), 0L));
        store.refill(counter(), totals, period.end());
        if (mine > totals.getOrDefault(nodes.self(), 0L)) {
            store.refill(counter(), Map.of(nodes.self(), mine), period.end());
        }
        // Something that was given back to the log may not have reached the store: then it stays leased, and unspent.
        mine = Math.max(mine, store.ofNode(counter(), nodes.self()));
    }

    /** Without the store: this node's part of what the log says is left, as of when the store went away. */
    private long fromShare(long ask) {
        if (aloneMay < 0) {
            var used = log.totals(counter()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            aloneMay = Math.max(0, (quota.limit() - used) / nodes.count());
        }
        var granted = Math.min(ask, aloneMay);
        if (granted > 0) {
            log.write(counter(), nodes.self(), mine + granted);
            mine += granted;
            aloneMay -= granted;
        }
        return granted;
    }

    private String counter() {
        return name + ":" + period.start().getEpochSecond();
    }
}
