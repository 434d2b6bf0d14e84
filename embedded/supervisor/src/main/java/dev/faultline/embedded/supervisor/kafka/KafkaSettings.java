package dev.faultline.embedded.supervisor.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * What differs between installations; everything else about the node is fixed here.
 *
 * @param fsync flush each append to the disk, so that acknowledged records survive a power loss
 */
public record KafkaSettings(Path folder, int brokerPort, int controllerPort, boolean fsync) {
    private static final String HOST = "127.0.0.1";

    /** 4 MiB per record by contract; the batch around it needs a little more. */
    private static final int MAX_BATCH = (4 << 20) + (64 << 10);

    public String bootstrapServers() {
        return HOST + ":" + brokerPort;
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.putAll(identity());
        properties.putAll(SMALL);
        properties.putAll(SINGLE);
        if (fsync) {
            // The broker flushes once per append, and producers batch: the group commit.
            properties.put("log.flush.interval.messages", "1");
        }
        return properties;
    }

    private Map<String, String> identity() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@" + HOST + ":" + controllerPort),
                Map.entry(
                        "listeners",
                        "BROKER://" + HOST + ":" + brokerPort + ",CONTROLLER://" + HOST + ":" + controllerPort),
                Map.entry("advertised.listeners", "BROKER://" + HOST + ":" + brokerPort),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", folder.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("message.max.bytes", Integer.toString(MAX_BATCH)),
                Map.entry("replica.fetch.max.bytes", Integer.toString(MAX_BATCH)));
    }

    /** Live heap 38-41 MiB and 71 threads instead of 170 MiB and 104 with the defaults (measured on two cores). */
    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("num.network.threads", "1"),
            Map.entry("num.io.threads", "2"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "1"),
            Map.entry("queued.max.requests", "64"),
            Map.entry("log.segment.bytes", Integer.toString(64 << 20)),
            Map.entry("log.index.size.max.bytes", Integer.toString(1 << 20)),
            Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20)),
            Map.entry("log.cleaner.io.buffer.size", Integer.toString(128 << 10)),
            Map.entry("metadata.log.segment.bytes", Integer.toString(8 << 20)),
            Map.entry("metadata.max.idle.interval.ms", "5000"));

    /**
     * One node, restarted often. With the default session timeout a start after kill -9 waits 12.5 s for the dead
     * incarnation; with these two it takes 4 s.
     */
    private static final Map<String, String> SINGLE = Map.ofEntries(
            Map.entry("broker.session.timeout.ms", "2000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"));
}
