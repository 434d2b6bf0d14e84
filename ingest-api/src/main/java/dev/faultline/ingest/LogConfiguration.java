package dev.faultline.ingest;

import dev.faultline.core.project.ProjectKey;
import dev.faultline.core.record.Topics;
import dev.faultline.engines.blobs.BlobSettings;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.TopicCreator;
import dev.faultline.engines.secret.SealBrokenException;
import dev.faultline.engines.secret.SecretBox;
import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.keys.KeySnapshot;
import dev.faultline.ingest.keys.ProjectFeed;
import dev.faultline.ingest.log.DiskGuard;
import dev.faultline.ingest.log.EventLog;
import dev.faultline.ingest.log.FairShare;
import dev.faultline.ingest.log.KafkaEventLog;
import dev.faultline.ingest.log.LogPresence;
import dev.faultline.ingest.log.RetentionGuard;
import dev.faultline.ingest.log.ServerGates;
import dev.faultline.ingest.log.TableFeed;
import dev.faultline.ingest.outcome.OutcomeCounter;
import dev.faultline.ingest.outcome.OutcomeFlusher;
import java.time.Clock;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The side towards Kafka: what is read from it, what is written to it, and when not. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {
    /** A request would rather hear 503 than wait for metadata or buffer space. */
    private static final int MAX_BLOCK_MS = 1_000;

    private static final Duration GUARDS_LOOK = Duration.ofSeconds(10);

    @Bean
    KeySnapshot keySnapshot(SecretBox secrets) {
        return new KeySnapshot((key, sealedSecret) -> {
            try {
                return secrets.open(ProjectKey.SECRET_PURPOSE, sealedSecret);
            } catch (SealBrokenException e) {
                LoggerFactory.getLogger(KeySnapshot.class)
                        .error(
                                "the secret of key {} cannot be opened, its signatures will be refused: {}",
                                key,
                                e.getMessage());
                return null;
            }
        });
    }

    @Bean(initMethod = "start")
    TableFeed projectFeed(KeySnapshot snapshot, KafkaClients clients, TopicCreator topics) {
        return new TableFeed(
                Topics.PROJECT_CONFIG,
                () -> clients.reader("ingest-" + Topics.PROJECT_CONFIG),
                topics::ensureAll,
                new ProjectFeed(snapshot));
    }

    @Bean
    Producer<byte[], byte[]> ingestProducer(KafkaClients clients) {
        var properties = clients.producerProperties("ingest");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MS);
        // Values come compressed: see Packed.
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        return new KafkaProducer<>(properties);
    }

    @Bean
    LogPresence logPresence() {
        return new LogPresence();
    }

    @Bean
    EventLog eventLog(Producer<byte[], byte[]> ingestProducer, LogPresence presence, IngestProperties properties) {
        var fairShare = new FairShare(properties.fairShare(), System::nanoTime);
        return new KafkaEventLog(ingestProducer, presence, fairShare, properties.ackTimeout());
    }

    @Bean
    MemoryBudget memoryBudget(IngestProperties properties) {
        return new MemoryBudget(properties.inFlightBytes());
    }

    @Bean
    ServerGates serverGates(KeySnapshot snapshot, MemoryBudget budget, LogPresence presence) {
        return new ServerGates(snapshot, budget, presence);
    }

    @Bean
    RetentionGuard retentionGuard(KafkaClients clients, ServerGates gates, Ticker ticker) {
        var guard = new RetentionGuard(clients.admin("ingest-guard"), gates, Clock.systemUTC());
        ticker.every(GUARDS_LOOK, "looking at the log's room", guard::look);
        return guard;
    }

    @Bean
    DiskGuard diskGuard(BlobSettings blobs, IngestProperties properties, ServerGates gates, Ticker ticker) {
        var guard = new DiskGuard(blobs.folder(), properties.minFreeDisk().toBytes(), gates);
        guard.look();
        ticker.every(GUARDS_LOOK, "looking at the disk", guard::look);
        return guard;
    }

    @Bean
    OutcomeCounter outcomeCounter() {
        return new OutcomeCounter();
    }

    @Bean
    OutcomeFlusher outcomeFlusher(OutcomeCounter counter, Producer<byte[], byte[]> ingestProducer, Ticker ticker) {
        var flusher = new OutcomeFlusher(counter, ingestProducer);
        ticker.every(Duration.ofSeconds(1), "writing outcomes", flusher::flush);
        return flusher;
    }

    @Bean
    Ticker ingestTicker() {
        return new Ticker();
    }

    @Bean
    IngestReadiness ingestReadiness(KeySnapshot snapshot) {
        return new IngestReadiness(snapshot);
    }
}
