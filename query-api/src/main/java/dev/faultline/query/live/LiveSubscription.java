package dev.faultline.query.live;

import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.LiveNewsCodec;
import dev.faultline.engines.redis.RedisLink;
import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * This node's one subscription to the news. While Redis is away streams stay open and are told so. It stops in the first
 * phase, before the web server, which would wait for open streams.
 */
@Component
final class LiveSubscription implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSubscription.class);

    private static final int QUEUE = 1_024;
    private static final long CONNECT_MILLIS = 2_000;

    private final RedisLink redis;
    private final LiveHub hub;
    private final LiveNewsCodec codec = new LiveNewsCodec();
    private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicBoolean lost = new AtomicBoolean();
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable StatefulRedisPubSubConnection<String, String> connection;

    LiveSubscription(RedisLink redis, LiveHub hub) {
        this.redis = redis;
        this.hub = hub;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("live").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                var message = queue.poll(1, TimeUnit.SECONDS);
                if (message != null) {
                    hub.heard(codec.decode(message));
                }
                look();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (JacksonException e) {
                LOG.debug("not a message of ours on {}", LiveNews.CHANNEL, e);
            } catch (RuntimeException e) {
                LOG.warn("live news are late", e);
            }
        }
    }

    private void look() throws InterruptedException {
        if (connection == null && redis.connection().isPresent()) {
            connection = connect();
        }
        hub.live(connection != null && connection.isOpen());
        if (lost.getAndSet(false)) {
            hub.missed();
        }
        hub.sweep();
    }

    private @Nullable StatefulRedisPubSubConnection<String, String> connect() throws InterruptedException {
        try {
            var made = redis.subscriber().get(CONNECT_MILLIS, TimeUnit.MILLISECONDS);
            made.addListener(new RedisPubSubAdapter<>() {
                @Override
                public void message(String channel, String message) {
                    if (!queue.offer(message)) {
                        lost.set(true);
                    }
                }

                // Said again after each reconnect: what was published meanwhile is gone.
                @Override
                public void subscribed(String channel, long count) {
                    lost.set(true);
                }
            });
            made.sync().subscribe(LiveNews.CHANNEL);
            return made;
        } catch (ExecutionException | TimeoutException | RedisException e) {
            LOG.debug("cannot listen for live news yet: {}", e.toString());
            return null;
        }
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        hub.closeAll();
        if (connection != null) {
            connection.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
