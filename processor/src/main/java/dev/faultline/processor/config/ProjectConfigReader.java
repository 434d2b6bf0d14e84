package dev.faultline.processor.config;

import dev.faultline.core.record.Topics;
import dev.faultline.engines.kafka.KafkaClients;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows {@code project.config} from its beginning, in a thread of its own. */
public final class ProjectConfigReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectConfigReader.class);
    private static final TopicPartition PARTITION = new TopicPartition(Topics.PROJECT_CONFIG, 0);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaClients clients;
    private final ProjectConfigs configs;
    private final Runnable onSpreadChange;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean closed;
    private volatile @Nullable Consumer<byte[], byte[]> current;

    /** A reader that has not started. */
    public ProjectConfigReader(KafkaClients clients, ProjectConfigs configs, Runnable onSpreadChange) {
        this.clients = clients;
        this.configs = configs;
        this.onSpreadChange = onSpreadChange;
        this.thread = Thread.ofPlatform().name("project-config").daemon().unstarted(this::run);
    }

    /** Begins to read. */
    public void start() {
        thread.start();
    }

    /** Whether everything that was in the topic at the start has been read. */
    public boolean awaitCaughtUp(Duration patience) throws InterruptedException {
        return caughtUp.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        while (!closed) {
            try (var consumer = clients.reader("project-config")) {
                current = consumer;
                consumer.assign(List.of(PARTITION));
                consumer.seekToBeginning(List.of(PARTITION));
                follow(consumer);
            } catch (WakeupException e) {
                LOG.debug("told to stop reading settings");
            } catch (KafkaException e) {
                LOG.warn("cannot read {}: {}; trying again", Topics.PROJECT_CONFIG, e.getMessage());
                pause();
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        var end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
        if (end <= configs.version()) {
            startOver();
        }
        var next = 0L;
        while (!closed) {
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < next) {
                    startOver();
                }
                next = record.offset() + 1;
                accept(record);
            }
            var position = consumer.position(PARTITION);
            if (position < next) {
                // Sent back to the beginning of another log, which may hold nothing yet.
                startOver();
            }
            next = position;
            // A reader that begins again at the same log knows less than was known only for a moment.
            configs.readUpTo(Math.max(configs.version(), position - 1));
            if (position >= end) {
                caughtUp.countDown();
            }
        }
    }

    private void startOver() {
        LOG.warn("{} was made anew: what it said of projects holds until it says something else", PARTITION.topic());
        configs.startOver();
    }

    private void accept(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            return; // A version that was compacted away, or a deleted project whose last records still drain.
        }
        try {
            if (configs.accept(record.offset(), record.value())) {
                onSpreadChange.run();
            }
        } catch (RuntimeException e) {
            // One project that cannot be read must not keep the others from being read.
            LOG.error("settings at offset {} cannot be read and are ignored", record.offset(), e);
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        var reading = current;
        if (reading != null) {
            reading.wakeup();
        }
        thread.join(Duration.ofSeconds(3));
    }
}
