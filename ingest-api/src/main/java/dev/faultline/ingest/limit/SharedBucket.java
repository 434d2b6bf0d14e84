package dev.faultline.ingest.limit;

import dev.faultline.core.limits.TokenBucket;
import dev.faultline.core.project.RateLimit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A token bucket that all nodes share. Tokens are leased from the store a portion at a time and spent here, so that a
 * busy key costs a few dozen round trips a second, not one per request. While the store is away this node spends its
 * share: the limit divided by the nodes that were last seen.
 */
final class SharedBucket implements Lease {
    /** A portion lasts about so long at the limit's rate: the most that a node can hold unspent while another is dry. */
    private static final double PORTION_SECONDS = 0.05;

    private static final int MAX_PORTION = 1_000;

    /** A dry bucket is asked again at most this often: tokens trickle in, each is not worth a round trip. */
    private static final long ASK_AGAIN = TimeUnit.MILLISECONDS.toNanos(10);

    /** An unspent portion goes back after this, so that idle nodes hold nothing. */
    private static final long LEASE_LASTS = TimeUnit.SECONDS.toNanos(1);

    private static final long STORE_RETRY = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);

    private final String name;
    private final RateLimit limit;
    private final BucketStore store;
    private final DoubleSupplier share;
    private final LongSupplier nanoTime;
    private final int portion;

    private int tokens;
    private int waiting;
    private long leasedAt;
    private long dryUntil;
    private long waitUntil;
    private long storeRetryAt;
    private long usedAt;
    private @Nullable TokenBucket alone;
    private @Nullable CompletableFuture<Void> asking;

    /** @param share the part of the limit that this node may spend while the store is away */
    SharedBucket(String name, RateLimit limit, BucketStore store, DoubleSupplier share, LongSupplier nanoTime) {
        this.name = name;
        this.limit = limit;
        this.store = store;
        this.share = share;
        this.nanoTime = nanoTime;
        this.portion =
                (int) Math.clamp((long) (PORTION_SECONDS * limit.permits() / limit.windowSeconds()), 1, MAX_PORTION);
        this.dryUntil = nanoTime.getAsLong();
        this.waitUntil = dryUntil;
        this.storeRetryAt = dryUntil;
    }

    @Override
    public long take(int wanted) {
        var startedAt = nanoTime.getAsLong();
        var now = startedAt;
        // A portion may be spent by others between its arrival and this thread's turn: then the next one is waited for.
        while (true) {
            CompletableFuture<Void> answer;
            synchronized (this) {
                usedAt = now;
                if (alone != null && now - storeRetryAt < 0) {
                    return takeAlone(alone, wanted, now);
                }
                if (tokens >= wanted && now - leasedAt < LEASE_LASTS) {
                    tokens -= wanted;
                    return 0;
                }
                if (now - dryUntil < 0) {
                    return Math.max(1, waitUntil - now);
                }
                // Only after a look at what has arrived: on a starved machine the answer is in time and its reader
                // late.
                if (now - startedAt >= PATIENCE) {
                    return Math.max(ASK_AGAIN, waitUntil - now);
                }
                waiting += wanted;
                answer = asking == null ? ask(now) : asking;
            }
            var arrived = arrives(answer);
            now = nanoTime.getAsLong();
            if (!arrived) {
                // A store that does not answer is away, and a request must not be refused for that.
                synchronized (this) {
                    return takeAlone(spendAlone(now), wanted, now);
                }
            }
        }
    }

    @Override
    public synchronized long dryFor() {
        var now = nanoTime.getAsLong();
        return alone != null || tokens > 0 || now - dryUntil >= 0 ? 0 : Math.max(1, waitUntil - now);
    }

    @Override
    public synchronized void giveBack(int taken) {
        if (alone != null) {
            alone.giveBack(taken);
        } else {
            tokens += taken;
        }
    }

    /** Whether nobody has asked for so long that the shared bucket is full again. */
    synchronized boolean isIdle(long nanos) {
        return nanoTime.getAsLong() - usedAt > nanos;
    }

    private long takeAlone(TokenBucket bucket, int wanted, long now) {
        return bucket.take(wanted, now) ? 0 : Math.max(1, bucket.nanosUntil(wanted, now));
    }

    private CompletableFuture<Void> ask(long now) {
        if (!store.isThere()) {
            spendAlone(now);
            return CompletableFuture.completedFuture(null);
        }
        var unspent = now - leasedAt < LEASE_LASTS ? 0 : tokens;
        tokens -= unspent;
        // As much as those who wait would spend at once, so that a flood is served by a few large portions.
        var wanted = Math.clamp(waiting, portion, Math.max(portion, MAX_PORTION));
        waiting = 0;
        var question = store.lease(name, limit, wanted, unspent)
                .toCompletableFuture()
                .handle((grant, failure) -> {
                    answered(wanted, grant, failure);
                    return (Void) null;
                });
        // An answer that is already there has cleared the field before it could be set.
        asking = question.isDone() ? null : question;
        return question;
    }

    private synchronized void answered(int wanted, BucketStore.@Nullable Grant grant, @Nullable Throwable failure) {
        asking = null;
        var now = nanoTime.getAsLong();
        if (failure != null || grant == null) {
            spendAlone(now);
            return;
        }
        alone = null;
        tokens += grant.tokens();
        leasedAt = now;
        if (grant.tokens() < wanted) {
            dryUntil = now + ASK_AGAIN;
            waitUntil = now + Math.max(ASK_AGAIN, TimeUnit.MICROSECONDS.toNanos(grant.waitMicros()));
            if (grant.tokens() == 0) {
                dryUntil = Math.min(waitUntil, now + STORE_RETRY);
            }
        }
    }

    private TokenBucket spendAlone(long now) {
        storeRetryAt = now + STORE_RETRY;
        var mine = alone;
        if (mine == null) {
            // Whoever was dry when the store went away starts dry; else its share of the burst is there.
            var wasDry = now - waitUntil < 0;
            mine = new TokenBucket(limit, share.getAsDouble(), wasDry ? tokens : limit.burst(), now);
            alone = mine;
            tokens = 0;
        }
        return mine;
    }

    private static boolean arrives(CompletableFuture<Void> answer) {
        try {
            answer.get(PATIENCE, TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | CompletionException | TimeoutException e) {
            return false;
        }
    }
}
