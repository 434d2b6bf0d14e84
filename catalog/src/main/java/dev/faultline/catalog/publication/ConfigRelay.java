package dev.faultline.catalog.publication;

import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.TopicCreator;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries versions of project documents from PostgreSQL to Kafka, at least once and in order. Any number of nodes may
 * run it: the one with the lock works. At start, and when the topic was made anew under it, it
 * publishes every project again: a processor that starts on an empty topic would know none.
 */
@Component
public final class ConfigRelay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConfigRelay.class);

    /** "fltconf" in ASCII. */
    private static final long LOCK = 0x666C74636F6E66L;

    private static final int BATCH = 500;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration END_WITHIN = Duration.ofSeconds(3);

    private final VersionOutbox outbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ConfigTopic topic;
    private volatile boolean ending;
    private @Nullable Thread worker;

    ConfigRelay(
            VersionOutbox outbox,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            TopicCreator topics,
            KafkaClients clients) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.topic = new ConfigTopic(topics, clients);
    }

    /** Begins to work in the background; called once the tables stand. */
    public synchronized void start() {
        if (worker == null) {
            worker = Thread.ofVirtual().name("project-config-relay").start(this::work);
        }
    }

    private void work() {
        var pause = SHORTEST_PAUSE;
        var watch = new TopicWatch(topic::id);
        while (!ending && !Thread.currentThread().isInterrupted()) {
            try {
                if (watch.isAnother()) {
                    greet();
                    watch.filled();
                }
                if (!locked(this::publishWaiting)) {
                    outbox.await(POLL);
                }
                pause = SHORTEST_PAUSE;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                watch.forget();
                LOG.warn("cannot publish project settings; trying again in {} ms: {}", pause.toMillis(), e.toString());
                pause = sleep(pause);
            }
        }
    }

    private void greet() throws InterruptedException {
        topic.ensure();
        locked(() -> {
            var newest = outbox.newest();
            topic.publish(newest);
            newest.forEach(outbox::published);
            LOG.info("published the settings of {} projects", newest.size());
            return true;
        });
    }

    private boolean publishWaiting() throws InterruptedException {
        var versions = outbox.unpublished(BATCH);
        if (!versions.isEmpty()) {
            topic.publish(versions);
            versions.forEach(outbox::published);
            return true;
        }
        var aged = outbox.aged(BATCH);
        if (!aged.isEmpty()) {
            topic.remove(aged);
            aged.forEach(outbox::forget);
        }
        return !aged.isEmpty();
    }

    private boolean locked(Step step) throws InterruptedException {
        var interrupted = new boolean[1];
        var result = transactions.execute(status -> {
            var mine = jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query(Boolean.class)
                    .single();
            try {
                return mine && step.run();
            } catch (InterruptedException e) {
                interrupted[0] = true;
                return false;
            }
        });
        if (interrupted[0]) {
            throw new InterruptedException();
        }
        return Boolean.TRUE.equals(result);
    }

    private static Duration sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var next = pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }

    @Override
    public void close() throws InterruptedException {
        ending = true;
        outbox.wake();
        var running = worker;
        // An interrupt in the middle of a statement would cost a connection: only who does not end by itself gets one.
        if (running != null && !running.join(END_WITHIN)) {
            running.interrupt();
        }
        topic.close();
    }

    private interface Step {
        boolean run() throws InterruptedException;
    }
}
