package dev.faultline.processor;

import dev.faultline.engines.clickhouse.ClickHouseMigrations;
import dev.faultline.engines.kafka.KafkaClients;
import dev.faultline.engines.kafka.TopicCreator;
import dev.faultline.engines.postgres.PostgresMigrations;
import dev.faultline.facts.schema.FactsSchema;
import dev.faultline.processor.batch.PartitionGivenUpException;
import dev.faultline.processor.batch.Patience;
import dev.faultline.processor.chore.Chores;
import dev.faultline.processor.config.ProjectConfigReader;
import dev.faultline.processor.config.ProjectConfigs;
import dev.faultline.processor.consume.LaneReader;
import dev.faultline.processor.metrics.ProcessorMeters;
import dev.faultline.processor.relay.OutboxRelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Starts the processor in the background, step by step: an engine that is away delays it and breaks nothing.
 */
final class ProcessorLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorLifecycle.class);
    private static final Duration SETTINGS_PATIENCE = Duration.ofSeconds(30);

    private final TopicCreator topics;
    private final PostgresMigrations postgres;
    private final ClickHouseMigrations clickHouse;
    private final ProjectConfigReader settings;
    private final LaneReader lanes;
    private final OutboxRelay relay;
    private final Chores chores;
    private final ProcessorMeters meters;
    private volatile boolean running;
    private volatile boolean stopping;
    private Thread starting = Thread.ofVirtual().unstarted(() -> {});

    ProcessorLifecycle(
            TopicCreator topics,
            PostgresMigrations postgres,
            ClickHouseMigrations clickHouse,
            KafkaClients clients,
            ProjectConfigs configs,
            LaneReader lanes,
            OutboxRelay relay,
            Chores chores,
            ProcessorMeters meters) {
        this.topics = topics;
        this.postgres = postgres;
        this.clickHouse = clickHouse;
        this.settings = new ProjectConfigReader(clients, configs, lanes::forgetIds);
        this.lanes = lanes;
        this.relay = relay;
        this.chores = chores;
        this.meters = meters;
    }

    @Override
    public void start() {
        running = true;
        starting = Thread.ofPlatform().name("processor-start").start(this::begin);
    }

    private void begin() {
        var patience = new Patience("processor", meters, () -> stopping);
        try {
            patience.until("creating topics", topics::ensureAll);
            patience.until("migrating PostgreSQL", () -> postgres.migrate("issues"));
            patience.until("migrating PostgreSQL", () -> postgres.migrate("teamwork"));
            patience.until(
                    "migrating ClickHouse", () -> postgres.exclusively(() -> new FactsSchema(clickHouse).migrate()));
            settings.start();
            if (!settings.awaitCaughtUp(SETTINGS_PATIENCE)) {
                LOG.warn(
                        "settings of projects were not read within {}; going on with what is known", SETTINGS_PATIENCE);
            }
            relay.start();
            chores.start();
            lanes.start();
        } catch (PartitionGivenUpException e) {
            LOG.info("stopped before the start was through");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stopping = true;
        starting.interrupt();
        lanes.close();
        try {
            starting.join();
            chores.close();
            relay.close();
            settings.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
