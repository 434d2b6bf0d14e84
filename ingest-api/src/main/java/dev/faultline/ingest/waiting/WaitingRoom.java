package dev.faultline.ingest.waiting;

import dev.faultline.core.event.EventId;
import dev.faultline.core.record.WaitChannel;
import dev.faultline.engines.redis.RedisLink;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where requests with {@code wait=true} wait until the processor says on this node's Redis channel what became of their
 * event. While Redis is away nobody waits.
 */
public final class WaitingRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingRoom.class);

    /** More at once are answered without waiting. */
    private static final int SEATS = 1_000;

    private final RedisLink redis;
    private final String node;
    private final Duration patience;
    private final Map<Place, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private volatile @Nullable StatefulRedisPubSubConnection<String, String> subscription;

    public WaitingRoom(RedisLink redis, String node, Duration patience) {
        this.redis = redis;
        this.node = node;
        this.patience = patience;
    }

    private record Place(long projectId, EventId eventId) {}

    /** Subscribes if that has not been done yet; called again and again. */
    public void listen() {
        if (subscription != null || redis.connection().isEmpty()) {
            return;
        }
        try {
            var connection = redis.subscriber().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            connection.addListener(new RedisPubSubAdapter<>() {
                @Override
                public void message(String channel, String message) {
                    WaitChannel.parse(message).ifPresent(WaitingRoom.this::tell);
                }
            });
            connection.sync().subscribe(WaitChannel.of(node));
            subscription = connection;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("cannot listen for outcomes yet: {}", e.toString());
        }
    }

    /** Takes a seat before the event is appended, so that no answer can come too early. */
    public Seat sit(long projectId, EventId eventId) {
        var connection = subscription;
        if (connection == null || !connection.isOpen() || waiting.size() >= SEATS) {
            return new Seat(new Place(projectId, eventId), null);
        }
        var place = new Place(projectId, eventId);
        var outcome = waiting.computeIfAbsent(place, p -> new CompletableFuture<>());
        return new Seat(place, outcome);
    }

    private void tell(WaitChannel news) {
        var outcome = waiting.get(new Place(news.projectId(), news.eventId()));
        if (outcome != null) {
            outcome.complete(news.outcome());
        }
    }

    @Override
    public void close() {
        var connection = subscription;
        if (connection != null) {
            connection.close();
        }
    }

    /** One waiting request; close it when it leaves. */
    public final class Seat implements AutoCloseable {
        private final Place place;
        private final @Nullable CompletableFuture<String> news;

        private Seat(Place place, @Nullable CompletableFuture<String> news) {
            this.place = place;
            this.news = news;
        }

        /** The node that the record names, or null when nobody will wait. */
        public @Nullable String node() {
            return news == null ? null : node;
        }

        /** Waits for the outcome; empty when it does not come in time. */
        public Optional<String> outcome() {
            if (news == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(news.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException | TimeoutException e) {
                return Optional.empty();
            }
        }

        @Override
        public void close() {
            waiting.remove(place);
        }
    }
}
