package dev.faultline.ingest;

import dev.faultline.engines.blobs.BlobConfiguration;
import dev.faultline.engines.kafka.KafkaConfiguration;
import dev.faultline.engines.redis.RedisConfiguration;
import dev.faultline.engines.secret.SecretConfiguration;
import dev.faultline.ingest.limit.LimitConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The whole service: import this into a process that brings a servlet container. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestProperties.class)
@Import({
    KafkaConfiguration.class,
    RedisConfiguration.class,
    BlobConfiguration.class,
    SecretConfiguration.class,
    LogConfiguration.class,
    LimitConfiguration.class,
    DoorConfiguration.class,
    ServletConfiguration.class
})
public class IngestConfiguration {}
