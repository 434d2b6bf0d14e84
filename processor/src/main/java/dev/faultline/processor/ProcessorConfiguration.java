package dev.faultline.processor;

import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.ItemReaders;
import dev.faultline.engines.blobs.BlobConfiguration;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouseConfiguration;
import dev.faultline.engines.clickhouse.ClickHouseMigrations;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.KafkaConfiguration;
import dev.faultline.engines.kafka.KafkaSettings;
import dev.faultline.engines.kafka.TopicCreator;
import dev.faultline.engines.postgres.PostgresConfiguration;
import dev.faultline.engines.postgres.PostgresMigrations;
import dev.faultline.engines.redis.RedisConfiguration;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.facts.body.BodySettings;
import dev.faultline.facts.pulse.HashPulse;
import dev.faultline.facts.pulse.LedgerPulse;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.facts.write.StoredBodies;
import dev.faultline.facts.write.StoredIdsTable;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.chore.ChoreBook;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.IssueStore;
import dev.faultline.issues.command.UndoLog;
import dev.faultline.issues.issue.IssueRegistry;
import dev.faultline.issues.issue.SightingDecisions;
import dev.faultline.issues.outbox.MirrorRows;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.release.Releases;
import dev.faultline.issues.watch.WatchedIssues;
import dev.faultline.processor.batch.AfterBatch;
import dev.faultline.processor.batch.BatchFinisher;
import dev.faultline.processor.batch.BatchParts;
import dev.faultline.processor.batch.DeadLetters;
import dev.faultline.processor.batch.Decoding;
import dev.faultline.processor.batch.LiveTold;
import dev.faultline.processor.chore.BlobSweep;
import dev.faultline.processor.chore.Chore;
import dev.faultline.processor.chore.Chores;
import dev.faultline.processor.config.ProjectConfigs;
import dev.faultline.processor.consume.LaneReader;
import dev.faultline.processor.decode.RecordReader;
import dev.faultline.processor.geo.GeoFile;
import dev.faultline.processor.geo.GeoSettings;
import dev.faultline.processor.item.ItemHandlers;
import dev.faultline.processor.item.StandardItems;
import dev.faultline.processor.metrics.ProcessorMeters;
import dev.faultline.processor.relay.OutboxRelay;
import dev.faultline.processor.watch.ChangeTold;
import dev.faultline.processor.watch.IssueWatch;
import dev.faultline.processor.watch.LedgerWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything the processor is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProcessorSettings.class, GeoSettings.class, BodySettings.class})
@Import({
    KafkaConfiguration.class,
    ClickHouseConfiguration.class,
    PostgresConfiguration.class,
    RedisConfiguration.class,
    BlobConfiguration.class
})
public class ProcessorConfiguration {

    private static final Duration HOURLY = Duration.ofHours(1);

    @Bean
    FactsWriter factsWriter(ClickHouse clickHouse) {
        return new FactsWriter(clickHouse);
    }

    @Bean
    Producer<byte[], byte[]> processorProducer(KafkaClients clients) {
        return clients.producer("processor");
    }

    @Bean
    OutboxRelay outboxRelay(
            JdbcClient postgres,
            FactsWriter facts,
            Producer<byte[], byte[]> processorProducer,
            TransactionTemplate transactions) {
        return new OutboxRelay(new Outbox(postgres), new MirrorRows(postgres), facts, processorProducer, transactions);
    }

    @Bean
    ProjectConfigs projectConfigs() {
        return new ProjectConfigs();
    }

    @Bean
    GeoLookup geoLookup(GeoSettings settings) {
        return GeoFile.open(settings);
    }

    @Bean
    EventPipeline eventPipeline(GeoLookup geo) {
        return EventPipelines.standard(geo);
    }

    @Bean
    ItemHandlers itemHandlers(EventPipeline pipeline, GeoLookup geo, BlobStore blobs) {
        return StandardItems.handlers(pipeline, new ItemReaders(geo), blobs);
    }

    @Bean
    StoredBodies storedBodies(ClickHouse clickHouse, BodySettings settings, BlobStore blobs) {
        return new StoredBodies(clickHouse, settings.open(blobs));
    }

    @Bean
    BatchParts batchParts(
            JdbcClient postgres,
            TransactionTemplate transactions,
            FactsWriter facts,
            StoredBodies bodies,
            Producer<byte[], byte[]> processorProducer,
            ProjectConfigs configs,
            ItemHandlers handlers,
            OutboxRelay relay,
            RedisLink redis,
            BlobStore blobs,
            ProcessorMeters meters) {
        var log = new BatchLog(postgres);
        var outbox = new Outbox(postgres);
        var registry = new IssueRegistry(postgres, outbox);
        var releases = new Releases(postgres);
        var finisher = new BatchFinisher(
                facts,
                new DeadLetters(processorProducer),
                log,
                releases,
                new SightingDecisions(registry, commands(postgres, transactions), releases, Clock.systemUTC()),
                transactions,
                blobs,
                new AfterBatch(relay, redis, blobs),
                new LiveTold(registry, configs, redis),
                meters);
        return new BatchParts(new Decoding(new RecordReader(), configs, handlers), log, registry, bodies, finisher);
    }

    // Not a bean: beside the query service in one process there would be two, and neither knew whose it was.
    private static CommandExecutor commands(JdbcClient postgres, TransactionTemplate transactions) {
        return new CommandExecutor(new IssueStore(postgres, new Outbox(postgres)), new UndoLog(postgres), transactions);
    }

    @Bean
    Chores chores(
            JdbcClient postgres,
            ClickHouse clickHouse,
            TransactionTemplate transactions,
            RedisLink redis,
            ProjectConfigs configs,
            BlobStore blobs,
            KafkaSettings kafka,
            ProcessorSettings settings,
            ProcessorMeters meters) {
        var clock = Clock.systemUTC();
        var ledger = new LedgerWatch(
                new LedgerPulse(clickHouse), settings.residualAfter(), settings.reconcileEvery(), meters);
        var watch = new IssueWatch(
                new WatchedIssues(postgres),
                new HashPulse(clickHouse),
                commands(postgres, transactions),
                new ChangeTold(redis, configs));
        return new Chores(
                new ChoreBook(postgres),
                List.of(
                        new Chore("issues.watch", settings.watchEvery(), () -> watch.look(clock.instant())),
                        new Chore("ledger.watch", settings.reconcileEvery(), () -> ledger.look(clock.instant())),
                        new Chore("batches.prune", HOURLY, () -> new BatchLog(postgres).prune()),
                        new Chore("blobs.sweep", HOURLY, new BlobSweep(blobs, kafka.retention(), clock)::sweep)));
    }

    @Bean
    LaneReader laneReader(
            KafkaClients clients,
            BatchParts parts,
            ClickHouse clickHouse,
            ProcessorSettings settings,
            ProcessorMeters meters) {
        return new LaneReader(clients, parts, new StoredIdsTable(clickHouse), settings, meters);
    }

    @Bean
    ProcessorReadiness processorReadiness(LaneReader lanes) {
        return new ProcessorReadiness(lanes);
    }

    /** Without a registry around, as in a test of one room, the figures are kept and shown to nobody. */
    @Bean
    ProcessorMeters processorMeters(ObjectProvider<MeterRegistry> registry) {
        return new ProcessorMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    ProcessorLifecycle processorLifecycle(
            TopicCreator topics,
            PostgresMigrations postgres,
            ClickHouseMigrations clickHouse,
            KafkaClients clients,
            ProjectConfigs configs,
            LaneReader lanes,
            OutboxRelay relay,
            Chores chores,
            ProcessorMeters meters) {
        return new ProcessorLifecycle(topics, postgres, clickHouse, clients, configs, lanes, relay, chores, meters);
    }
}
