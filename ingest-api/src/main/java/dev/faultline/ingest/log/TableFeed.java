package dev.faultline.ingest.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows a compacted topic of one partition: all of it at start, then each change, on a thread of its own. */
public final class TableFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TableFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final TopicPartition partition;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Runnable prepare;
    private final Reader reader;
    private final Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Queue<CatchUp> waiting = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Consumer<byte[], byte[]> reading;

    /** @param prepare runs before each try to read: makes sure that topics exist */
    public TableFeed(String topic, Supplier<Consumer<byte[], byte[]>> consumers, Runnable prepare, Reader reader) {
        this.partition = new TopicPartition(topic, 0);
        this.consumers = consumers;
        this.prepare = prepare;
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("feed-" + topic).daemon().unstarted(this::run);
    }

    /** What is told of the table. Called by the feed's thread alone. */
    public interface Reader {
        void read(List<ConsumerRecord<byte[], byte[]>> records);

        /** All that the topic held when reading began has been read. */
        default void caughtUp() {}
    }

    public void start() {
        thread.start();
    }

    /** Completes once everything has been read that the topic holds now. */
    public CompletableFuture<Void> catchUp() {
        var request = new CatchUp();
        waiting.add(request);
        var consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        return request.done;
    }

    private void run() {
        var pause = FIRST_PAUSE_MS;
        while (stopped.getCount() > 0) {
            try {
                prepare.run();
                follow();
            } catch (KafkaException | IllegalStateException e) {
                LOG.warn("cannot read {} yet, trying again: {}", partition.topic(), e.toString());
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
                if (isStoppedWithin(pause)) {
                    return;
                }
            }
        }
    }

    private void follow() {
        try (var consumer = consumers.get()) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = end(consumer);
            var caughtUp = false;
            reading = consumer;
            while (stopped.getCount() > 0) {
                poll(consumer);
                if (!caughtUp && consumer.position(partition) >= end) {
                    caughtUp = true;
                    reader.caughtUp();
                }
                serve(consumer);
            }
        } finally {
            reading = null;
        }
    }

    private void poll(Consumer<byte[], byte[]> consumer) {
        try {
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            // A request that came in since the last round must not wait for a whole poll.
            consumer.poll(waiting.isEmpty() ? POLL : Duration.ofMillis(5)).forEach(records::add);
            if (!records.isEmpty()) {
                reader.read(records);
            }
        } catch (WakeupException e) {
            LOG.trace("woken", e);
        }
    }

    private void serve(Consumer<byte[], byte[]> consumer) {
        try {
            for (Iterator<CatchUp> requests = waiting.iterator(); requests.hasNext(); ) {
                var request = requests.next();
                if (request.end < 0) {
                    request.end = end(consumer);
                }
                if (consumer.position(partition) >= request.end) {
                    requests.remove();
                    request.done.complete(null);
                }
            }
        } catch (WakeupException e) {
            LOG.trace("woken", e);
        }
    }

    private long end(Consumer<byte[], byte[]> consumer) {
        return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }

    private boolean isStoppedWithin(long millis) {
        try {
            return stopped.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
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

    /** Somebody who waits, and for which offset; -1 until that is known. */
    private static final class CatchUp {
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private long end = -1;
    }
}
