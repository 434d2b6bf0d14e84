package dev.faultline.processor.consume;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** Makes the container's consumer, which carries out the workers' orders before each poll. */
final class SteeredConsumers extends DefaultKafkaConsumerFactory<byte[], byte[]> {

    private final Steering steering;

    SteeredConsumers(Map<String, Object> properties, Steering steering) {
        super(properties);
        this.steering = steering;
    }

    @Override
    protected Consumer<byte[], byte[]> createRawConsumer(Map<String, Object> properties) {
        return new KafkaConsumer<>(properties) {
            @Override
            public ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
                steering.carryOut(this);
                return super.poll(timeout);
            }
        };
    }
}
