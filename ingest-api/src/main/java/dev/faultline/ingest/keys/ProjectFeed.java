package dev.faultline.ingest.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.record.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the snapshot current from {@code project.config}: the whole topic at start, then each change. */
public final class ProjectFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final TopicPartition PARTITION = new TopicPartition(Topics.PROJECT_CONFIG, 0);

    private final KeySnapshot snapshot;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Runnable prepare;
    private final ProjectConfigCodec codec = new ProjectConfigCodec();
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Consumer<byte[], byte[]> reading;

    /** @param prepare runs before each try to read: makes sure that topics exist */
    public ProjectFeed(KeySnapshot snapshot, Supplier<Consumer<byte[], byte[]>> consumers, Runnable prepare) {
        this.snapshot = snapshot;
        this.consumers = consumers;
        this.prepare = prepare;
        this.thread = Thread.ofPlatform().name("project-feed").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        var pause = 100L;
        while (stopped.getCount() > 0) {
            try {
                prepare.run();
                follow();
            } catch (WakeupException e) {
                return;
            } catch (KafkaException | IllegalStateException e) {
                LOG.warn("cannot read {} yet, trying again: {}", Topics.PROJECT_CONFIG, e.toString());
                pause = Math.min(5_000, pause * 2);
                if (isStoppedWithin(pause)) {
                    return;
                }
            }
        }
    }

    private boolean isStoppedWithin(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void follow() {
        try (var consumer = consumers.get()) {
            reading = consumer;
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            var end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            while (stopped.getCount() > 0) {
                apply(consumer.poll(POLL));
                if (!snapshot.isLoaded() && consumer.position(PARTITION) >= end) {
                    snapshot.markLoaded();
                    LOG.info("{} projects are known", snapshot.projects().size());
                }
            }
        } finally {
            reading = null;
        }
    }

    private void apply(ConsumerRecords<byte[], byte[]> records) {
        if (records.isEmpty()) {
            return;
        }
        Map<Long, ProjectConfig> changed = new HashMap<>();
        Set<Long> removed = new HashSet<>();
        for (var record : records) {
            var id = projectId(record.key());
            if (id == null) {
                continue;
            }
            changed.remove(id);
            removed.remove(id);
            if (record.value() == null) {
                removed.add(id);
            } else {
                decode(id, record.value(), changed);
            }
        }
        snapshot.apply(changed.values(), removed);
    }

    /** The project whose newest document this is; null for the documents of older versions ({@code id/version}). */
    private static @Nullable Long projectId(byte @Nullable [] key) {
        var text = key == null ? "" : new String(key, UTF_8);
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private void decode(Long id, byte[] document, Map<Long, ProjectConfig> into) {
        try {
            into.put(id, codec.decode(document));
        } catch (RuntimeException e) {
            // One document that cannot be read must not stop the others; the project keeps its last good one.
            LOG.error("the document of project {} cannot be read", id, e);
        }
    }

    @Override
    public void close() {
        stopped.countDown();
        var consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
