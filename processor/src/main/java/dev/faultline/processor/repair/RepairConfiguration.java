package dev.faultline.processor.repair;

import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.ItemReaders;
import dev.faultline.engines.blobs.BlobConfiguration;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouseConfiguration;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.KafkaConfiguration;
import dev.faultline.engines.postgres.PostgresConfiguration;
import dev.faultline.facts.body.BodySettings;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.facts.write.StoredBodies;
import dev.faultline.issues.batch.BatchLog;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.IssueStore;
import dev.faultline.issues.command.UndoLog;
import dev.faultline.issues.issue.IssueRegistry;
import dev.faultline.issues.issue.SightingDecisions;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.release.Releases;
import dev.faultline.processor.batch.Decoding;
import dev.faultline.processor.config.ProjectConfigReader;
import dev.faultline.processor.config.ProjectConfigs;
import dev.faultline.processor.decode.RecordReader;
import dev.faultline.processor.item.StandardItems;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Commands on the engines of a running product, beside its processors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
@Import({KafkaConfiguration.class, ClickHouseConfiguration.class, PostgresConfiguration.class, BlobConfiguration.class})
public class RepairConfiguration {

    private static final Duration SETTINGS_PATIENCE = Duration.ofSeconds(30);

    @Bean
    DeadLetterBox deadLetterBox(KafkaClients clients) {
        return new DeadLetterBox(clients);
    }

    @Bean(destroyMethod = "close")
    FactsWriter repairFacts(ClickHouse clickHouse) {
        return new FactsWriter(clickHouse);
    }

    @Bean
    ProjectConfigs repairConfigs() {
        return new ProjectConfigs();
    }

    @Bean(destroyMethod = "close")
    ProjectConfigReader repairConfigReader(KafkaClients clients, ProjectConfigs configs) throws InterruptedException {
        var reader = new ProjectConfigReader(clients, configs, () -> {});
        reader.start();
        if (!reader.awaitCaughtUp(SETTINGS_PATIENCE)) {
            throw new IllegalStateException("the settings of projects cannot be read: is Kafka running?");
        }
        return reader;
    }

    @Bean
    Replay replay(
            KafkaClients clients,
            ProjectConfigReader caughtUp,
            ProjectConfigs configs,
            JdbcClient postgres,
            ClickHouse clickHouse,
            FactsWriter facts,
            BlobStore blobs,
            BodySettings bodies,
            TransactionTemplate transactions) {
        var outbox = new Outbox(postgres);
        var releases = new Releases(postgres);
        var decisions = new SightingDecisions(
                new IssueRegistry(postgres, outbox),
                new CommandExecutor(new IssueStore(postgres, outbox), new UndoLog(postgres), transactions),
                releases,
                Clock.systemUTC());
        var stored = new StoredEvents(clickHouse);
        return new Replay(
                clients,
                new BatchLog(postgres),
                new Decoding(
                        new RecordReader(),
                        configs,
                        StandardItems.handlers(
                                EventPipelines.standard(GeoLookup.NONE), new ItemReaders(GeoLookup.NONE), blobs)),
                clickHouse,
                facts,
                stored,
                new EventRestorer(
                        clickHouse,
                        facts,
                        new StoredBodies(clickHouse, bodies.open(blobs)),
                        stored,
                        (sightings, cause) -> transactions.executeWithoutResult(status -> {
                            releases.seen(sightings.releases());
                            decisions.decide(sightings.byHash(), cause);
                        })));
    }
}
