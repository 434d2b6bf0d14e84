package dev.faultline.ingest.limit;

import dev.faultline.engines.redis.RedisLink;
import io.lettuce.core.ScriptOutputType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Quota counters in Redis: a hash per counter, one field per node, and a mark that says it is whole. */
final class RedisQuotas implements QuotaStore {
    private static final String PREFIX = "faultline:quota:";

    private static final String LEASE = """
            if redis.call('EXISTS', KEYS[1]) == 0 then return -1 end
            local mine = redis.call('HGET', KEYS[1], ARGV[1]) or '0'
            if mine ~= ARGV[2] then return -1 end
            local sum = 0
            for _, total in ipairs(redis.call('HVALS', KEYS[1])) do sum = sum + tonumber(total) end
            local grant = math.min(tonumber(ARGV[3]), tonumber(ARGV[4]) - sum)
            if grant <= 0 then return 0 end
            redis.call('HSET', KEYS[1], ARGV[1], string.format('%.0f', tonumber(mine) + grant))
            redis.call('PEXPIREAT', KEYS[1], ARGV[5])
            return grant
            """;

    private static final String REFILL = """
            redis.call('HSETNX', KEYS[1], '', '0')
            for i = 2, #ARGV, 2 do
              local have = tonumber(redis.call('HGET', KEYS[1], ARGV[i]) or '0')
              if tonumber(ARGV[i + 1]) > have then redis.call('HSET', KEYS[1], ARGV[i], ARGV[i + 1]) end
            end
            redis.call('PEXPIREAT', KEYS[1], ARGV[1])
            return 1
            """;

    private static final String GIVE_BACK = """
            local have = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or '0')
            if have > tonumber(ARGV[2]) then redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end
            return 1
            """;

    private final RedisLink redis;

    RedisQuotas(RedisLink redis) {
        this.redis = redis;
    }

    @Override
    public boolean isThere() {
        return redis.connection().isPresent();
    }

    @Override
    public long lease(String counter, String node, long mine, long wanted, long limit, Instant until) {
        return eval(
                LEASE,
                counter,
                List.of(
                        node,
                        Long.toString(mine),
                        Long.toString(wanted),
                        Long.toString(limit),
                        Long.toString(until.toEpochMilli())));
    }

    @Override
    public boolean confirms(String counter, String node, long mine) {
        return redis.connection()
                .map(connection -> Long.toString(mine).equals(connection.sync().hget(PREFIX + counter, node)))
                .orElse(false);
    }

    @Override
    public void giveBack(String counter, String node, long mine) {
        eval(GIVE_BACK, counter, List.of(node, Long.toString(mine)));
    }

    @Override
    public long ofNode(String counter, String node) {
        var held = redis.connection()
                .orElseThrow(() -> new IllegalStateException("Redis is away"))
                .sync()
                .hget(PREFIX + counter, node);
        return held == null ? 0 : Long.parseLong(held);
    }

    @Override
    public long sum(String counter) {
        return redis
                .connection()
                .orElseThrow(() -> new IllegalStateException("Redis is away"))
                .sync()
                .hvals(PREFIX + counter)
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    @Override
    public void refill(String counter, Map<String, Long> totals, Instant until) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Long.toString(until.toEpochMilli()));
        totals.forEach((node, total) -> {
            arguments.add(node);
            arguments.add(Long.toString(total));
        });
        eval(REFILL, counter, arguments);
    }

    private long eval(String script, String counter, List<String> arguments) {
        String[] keys = {PREFIX + counter};
        return redis.connection()
                .orElseThrow(() -> new IllegalStateException("Redis is away"))
                .sync()
                .<Long>eval(script, ScriptOutputType.INTEGER, keys, arguments.toArray(String[]::new));
    }
}
