package dev.faultline.ingest.limit;

import dev.faultline.core.project.RateLimit;
import dev.faultline.engines.redis.RedisLink;
import io.lettuce.core.ScriptOutputType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Shared buckets in Redis, on Redis's own clock, so that nodes whose clocks differ agree. */
final class RedisBuckets implements BucketStore {
    private static final String PREFIX = "faultline:bucket:";

    /** Refill by time, add what came back, grant whole tokens; a key that is full again is forgotten. */
    private static final String SCRIPT = """
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local rate = tonumber(ARGV[1]) / (tonumber(ARGV[2]) * 1000000)
            local burst = tonumber(ARGV[3])
            local state = redis.call('HMGET', KEYS[1], 'tokens', 'at')
            local tokens = tonumber(state[1]) or burst
            local at = tonumber(state[2]) or now
            tokens = math.min(burst, tokens + math.max(0, now - at) * rate + tonumber(ARGV[5]))
            local grant = math.floor(math.min(tonumber(ARGV[4]), tokens))
            tokens = tokens - grant
            redis.call('HSET', KEYS[1], 'tokens', string.format('%.6f', tokens), 'at', string.format('%.0f', now))
            redis.call('PEXPIRE', KEYS[1], math.ceil((burst - tokens) / rate / 1000) + 1000)
            local wait = 0
            if grant == 0 then wait = math.ceil((1 - tokens) / rate) end
            return {grant, wait}
            """;

    private final RedisLink redis;

    RedisBuckets(RedisLink redis) {
        this.redis = redis;
    }

    @Override
    public boolean isThere() {
        return redis.connection().isPresent();
    }

    @Override
    public CompletionStage<Grant> lease(String bucket, RateLimit limit, int wanted, int returned) {
        var connection = redis.connection();
        if (connection.isEmpty()) {
            return CompletableFuture.failedFuture(new IllegalStateException("Redis is away"));
        }
        String[] keys = {PREFIX + bucket};
        return connection
                .get()
                .async()
                .<List<Long>>eval(
                        SCRIPT,
                        ScriptOutputType.MULTI,
                        keys,
                        Long.toString(limit.permits()),
                        Integer.toString(limit.windowSeconds()),
                        Long.toString(limit.burst()),
                        Integer.toString(wanted),
                        Integer.toString(returned))
                .thenApply(answer -> new Grant(answer.get(0).intValue(), answer.get(1)));
    }
}
