package dev.faultline.ingest.receipt;

import dev.faultline.core.record.Receipt;
import dev.faultline.core.record.ReceiptCodec;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.keys.KeySnapshot;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Keeps the last answers of each project in Redis. Whoever sets up an SDK looks at a handful of requests, so a busy
 * project writes a few a second and no more: a flood costs nothing here.
 */
public final class Receipts {
    private static final int PER_SECOND = 5;

    private final RedisLink redis;
    private final KeySnapshot snapshot;
    private final LongSupplier nanoTime;
    private final ReceiptCodec codec = new ReceiptCodec();
    private volatile Second second;

    public Receipts(RedisLink redis, KeySnapshot snapshot, LongSupplier nanoTime) {
        this.redis = redis;
        this.snapshot = snapshot;
        this.nanoTime = nanoTime;
        this.second = new Second(nanoTime.getAsLong());
    }

    /** The project that should hear of a request: the sender's, else the one in the path if it exists; else 0. */
    public long projectOf(Visit visit) {
        if (visit.projectId() != 0) {
            return visit.projectId();
        }
        var inPath = visit.path().projectId();
        return inPath > 0 && snapshot.project(inPath).isPresent() ? inPath : 0;
    }

    /** Whether a receipt of this project would be written now. */
    public boolean wants(long projectId) {
        var now = nanoTime.getAsLong();
        var current = second;
        if (now - current.startedAt >= TimeUnit.SECONDS.toNanos(1)) {
            current = new Second(now);
            second = current;
        }
        var written = current.written.computeIfAbsent(projectId, id -> new AtomicInteger());
        return written.get() < PER_SECOND && written.incrementAndGet() <= PER_SECOND;
    }

    /** Writes without waiting; while Redis is away nobody reads receipts either. */
    public void offer(long projectId, Receipt receipt) {
        redis.connection().ifPresent(connection -> {
            var key = Receipt.keyOf(projectId);
            var commands = connection.async();
            var _ = commands.lpush(key, codec.encode(receipt))
                    .thenCompose(length -> commands.ltrim(key, 0, Receipt.KEPT - 1))
                    .thenCompose(ok -> commands.expire(key, Receipt.SECONDS));
        });
    }

    private static final class Second {
        private final long startedAt;
        private final ConcurrentHashMap<Long, AtomicInteger> written = new ConcurrentHashMap<>();

        Second(long startedAt) {
            this.startedAt = startedAt;
        }
    }
}
