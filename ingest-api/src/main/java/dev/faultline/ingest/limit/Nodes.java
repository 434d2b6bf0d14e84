package dev.faultline.ingest.limit;

import dev.faultline.engines.redis.RedisLink;
import io.lettuce.core.Range;
import java.time.Clock;

/** How many ingest nodes there are: each says so in Redis every few seconds. */
public final class Nodes {
    private static final String KEY = "faultline:ingest:nodes";
    private static final long SEEN_MS = 10_000;
    private static final long FORGOTTEN_MS = 600_000;

    private final RedisLink redis;
    private final String self;
    private final Clock clock;
    private volatile long count = 1;

    public Nodes(RedisLink redis, String self, Clock clock) {
        this.redis = redis;
        this.self = self;
        this.clock = clock;
    }

    /** Says that this node is there and counts the others; while Redis is away the last count stands. */
    public void beat() {
        redis.connection().ifPresent(connection -> {
            var now = clock.millis();
            var commands = connection.async();
            var _ = commands.zadd(KEY, now, self)
                    .thenCompose(added -> commands.zremrangebyscore(KEY, Range.create(0, now - FORGOTTEN_MS)))
                    .thenCompose(removed -> commands.zcount(KEY, Range.create(now - SEEN_MS, Double.MAX_VALUE)))
                    .thenAccept(seen -> count = Math.max(1, seen));
        });
    }

    public String self() {
        return self;
    }

    long count() {
        return count;
    }

    double share() {
        return 1.0 / count;
    }
}
