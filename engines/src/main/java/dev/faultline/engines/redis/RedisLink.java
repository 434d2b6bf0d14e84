package dev.faultline.engines.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.StaticCredentialsProvider;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection to a Redis that may be down at any time, at start-up too. Nobody waits for it: while it is away,
 * {@link #connection} is empty and commands are refused at once.
 */
public final class RedisLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisLink.class);

    private final RedisSettings settings;
    private final ClientResources resources;
    private final RedisClient client;
    private final RedisURI uri;
    private final AtomicLong nextAttempt = new AtomicLong();
    private volatile @Nullable StatefulRedisConnection<String, String> connection;

    /** A link for these settings; the first try to connect is made on first use. */
    public RedisLink(RedisSettings settings) {
        this.settings = settings;
        this.uri = uri(settings);
        this.resources = ClientResources.builder()
                .reconnectDelay(
                        Delay.fullJitter(Duration.ofMillis(50), settings.reconnectDelay(), 2, TimeUnit.MILLISECONDS))
                .build();
        this.client = RedisClient.create(resources, uri);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(settings.queue())
                .timeoutOptions(TimeoutOptions.enabled(settings.timeout()))
                .socketOptions(SocketOptions.builder()
                        .connectTimeout(settings.timeout())
                        .build())
                .build());
    }

    /** The shared connection, or empty while Redis is away. Never blocks longer than one connect timeout a second. */
    public Optional<StatefulRedisConnection<String, String>> connection() {
        var current = connection;
        if (current == null) {
            current = connect();
        }
        return current != null && current.isOpen() ? Optional.of(current) : Optional.empty();
    }

    /** A connection of its own for a subscriber; it reconnects and subscribes again by itself once it was up. */
    public CompletableFuture<StatefulRedisPubSubConnection<String, String>> subscriber() {
        return client.connectPubSubAsync(StringCodec.UTF8, uri).toCompletableFuture();
    }

    /** A connection of its own with another codec, for values that are not text. */
    public <K, V> CompletableFuture<StatefulRedisConnection<K, V>> connection(RedisCodec<K, V> codec) {
        return client.connectAsync(codec, uri).toCompletableFuture();
    }

    private synchronized @Nullable StatefulRedisConnection<String, String> connect() {
        var now = System.nanoTime();
        if (connection != null || now - nextAttempt.get() < 0) {
            return connection;
        }
        try {
            connection = client.connect();
            LOG.info("connected to Redis at {}:{}", uri.getHost(), uri.getPort());
        } catch (RuntimeException e) {
            nextAttempt.set(System.nanoTime() + settings.reconnectDelay().toNanos());
            LOG.warn("Redis at {}:{} is away: {}", uri.getHost(), uri.getPort(), e.getMessage());
        }
        return connection;
    }

    private static RedisURI uri(RedisSettings settings) {
        var uri = RedisURI.create(settings.url());
        uri.setTimeout(settings.timeout());
        if (!settings.password().isEmpty()) {
            var user = settings.username().isEmpty() ? null : settings.username();
            uri.setCredentialsProvider(new StaticCredentialsProvider(
                    user, settings.password().value().toCharArray()));
        }
        return uri;
    }

    @Override
    public void close() {
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        var unused = resources.shutdown(0, 2, TimeUnit.SECONDS);
    }
}
