package dev.faultline.engines.kafka;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kafka clients, topics and health; import it alone where only Kafka is needed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KafkaSettings.class)
public class KafkaConfiguration {

    @Bean
    KafkaClients kafkaClients(KafkaSettings settings) {
        return new KafkaClients(settings);
    }

    @Bean
    TopicCreator topicCreator(KafkaClients clients, KafkaSettings settings) {
        return new TopicCreator(clients, settings);
    }

    @Bean
    KafkaHealth kafkaHealthIndicator(KafkaClients clients) {
        return new KafkaHealth(clients);
    }
}
