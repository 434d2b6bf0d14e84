package dev.faultline.processor.batch;

import dev.faultline.core.record.WaitChannel;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.processor.item.BlobWrite;
import dev.faultline.processor.relay.OutboxRelay;
import io.lettuce.core.api.async.RedisAsyncCommands;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What hurries after a stored batch: the relay, and those who wait for an outcome. Losing it costs time, not data. */
public final class AfterBatch {

    private static final Logger LOG = LoggerFactory.getLogger(AfterBatch.class);

    private final OutboxRelay relay;
    private final RedisLink redis;
    private final BlobStore blobs;

    /** Through this relay and Redis. */
    public AfterBatch(OutboxRelay relay, RedisLink redis, BlobStore blobs) {
        this.relay = relay;
        this.redis = redis;
        this.blobs = blobs;
    }

    void stored(BuiltBatch built) {
        relay.wake();
        built.blobs().forEach(this::sweep);
        if (!built.announcements().isEmpty()) {
            announce(built);
        }
    }

    // What stays behind when this fails is swept with the other incoming blobs.
    private void sweep(BlobWrite blob) {
        if (blob instanceof BlobWrite.Move moved) {
            try {
                blobs.delete(moved.source());
            } catch (RuntimeException e) {
                LOG.debug("blob {} stays among the incoming ones for now", moved.source(), e);
            }
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
