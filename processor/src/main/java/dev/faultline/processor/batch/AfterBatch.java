package dev.faultline.processor.batch;

import dev.faultline.core.record.WaitChannel;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.processor.relay.OutboxRelay;
import io.lettuce.core.api.async.RedisAsyncCommands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What hurries after a stored batch: the relay, and those who wait for an outcome. Losing it costs time, not data. */
public final class AfterBatch {

    private static final Logger LOG = LoggerFactory.getLogger(AfterBatch.class);

    private final OutboxRelay relay;
    private final RedisLink redis;

    /** Through this relay and Redis. */
    public AfterBatch(OutboxRelay relay, RedisLink redis) {
        this.relay = relay;
        this.redis = redis;
    }

    void stored(BuiltBatch built) {
        relay.wake();
        if (!built.announcements().isEmpty()) {
            announce(built);
        }
    }

    private void announce(BuiltBatch built) {
        try {
            redis.connection().ifPresent(connection -> {
                RedisAsyncCommands<String, String> commands = connection.async();
                built.announcements()
                        .forEach((node, outcomes) -> outcomes.forEach(outcome -> {
                            var unused = commands.publish(WaitChannel.of(node), outcome.message());
                        }));
            });
        } catch (RuntimeException e) {
            LOG.debug("nobody could be told of batch {}", built.batch().key(), e);
        }
    }
}
