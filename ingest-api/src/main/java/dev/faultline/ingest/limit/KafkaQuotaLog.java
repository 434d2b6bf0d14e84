package dev.faultline.ingest.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.record.Topics;
import dev.faultline.ingest.log.TableFeed;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Totals on the compacted topic {@code quota.usage}: key {@code counter|node}, value the node's total as decimal text.
 */
final class KafkaQuotaLog implements QuotaLog, TableFeed.Reader, AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final Producer<byte[], byte[]> producer;
    private final TableFeed feed;
    private final Map<String, Map<String, Long>> totals = new ConcurrentHashMap<>();

    /** @param feed makes what follows the topic */
    KafkaQuotaLog(Producer<byte[], byte[]> producer, Function<TableFeed.Reader, TableFeed> feed) {
        this.producer = producer;
        this.feed = feed.apply(this);
    }

    void start() {
        feed.start();
    }

    @Override
    public void close() {
        feed.close();
    }

    @Override
    public void write(String counter, String node, long total) {
        var key = (counter + "|" + node).getBytes(UTF_8);
        var value = Long.toString(total).getBytes(UTF_8);
        try {
            await(producer.send(new ProducerRecord<>(Topics.QUOTA_USAGE, 0, key, value)));
        } catch (KafkaException e) {
            throw away();
        }
    }

    @Override
    public Map<String, Long> totals(String counter) {
        await(feed.catchUp());
        return Map.copyOf(totals.getOrDefault(counter, Map.of()));
    }

    /** The counters that are known, for whoever removes those of past periods. */
    List<String> counters() {
        return List.copyOf(totals.keySet());
    }

    /** Removes a counter whose period is over, here and from the topic. */
    void forget(String counter) {
        var nodes = totals.remove(counter);
        if (nodes != null) {
            nodes.keySet().forEach(node -> {
                var _ = producer.send(
                        new ProducerRecord<>(Topics.QUOTA_USAGE, 0, (counter + "|" + node).getBytes(UTF_8), null));
            });
        }
    }

    @Override
    public void read(List<ConsumerRecord<byte[], byte[]>> records) {
        for (var record : records) {
            var name = new String(record.key(), UTF_8);
            var bar = name.lastIndexOf('|');
            if (bar < 0) {
                continue;
            }
            var counter = name.substring(0, bar);
            if (record.value() == null) {
                totals.computeIfPresent(counter, (c, nodes) -> without(nodes, name.substring(bar + 1)));
            } else {
                totals.computeIfAbsent(counter, c -> new ConcurrentHashMap<>())
                        .put(name.substring(bar + 1), Long.parseLong(new String(record.value(), UTF_8)));
            }
        }
    }

    private static @Nullable Map<String, Long> without(Map<String, Long> nodes, String node) {
        nodes.remove(node);
        return nodes.isEmpty() ? null : nodes;
    }

    private static void await(Future<?> answer) {
        try {
            answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        } catch (ExecutionException | TimeoutException e) {
            throw away();
        }
    }

    private static RefusedException away() {
        return Refusal.LOG_AWAY.because("the log is away, so a quota cannot be leased", 5);
    }
}
