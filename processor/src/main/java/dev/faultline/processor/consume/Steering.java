package dev.faultline.processor.consume;

import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What workers ask of the consumer, carried out by the thread that polls, in the order asked and before the next fetch.
 * The container's own requests to seek and to resume take effect on different sides of a poll, so that records from the
 * old place could slip in between.
 */
final class Steering {

    private final ConcurrentLinkedQueue<Order> orders = new ConcurrentLinkedQueue<>();

    private record Order(TopicPartition partition, Consumer<KafkaConsumer<byte[], byte[]>> action) {}

    /** Reading goes on at this offset. */
    void readFrom(TopicPartition partition, long offset) {
        orders.add(new Order(partition, consumer -> {
            consumer.seek(partition, offset);
            consumer.resume(Set.of(partition));
        }));
    }

    /** Nothing more is read until {@link #resume}. */
    void pause(TopicPartition partition) {
        orders.add(new Order(partition, consumer -> consumer.pause(Set.of(partition))));
    }

    /** Reading goes on. */
    void resume(TopicPartition partition) {
        orders.add(new Order(partition, consumer -> consumer.resume(Set.of(partition))));
    }

    /** Called before each poll. Orders for a partition that went away meanwhile are void. */
    void carryOut(KafkaConsumer<byte[], byte[]> consumer) {
        for (var order = orders.poll(); order != null; order = orders.poll()) {
            if (consumer.assignment().contains(order.partition())) {
                order.action().accept(consumer);
            }
        }
    }
}
