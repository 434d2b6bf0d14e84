package dev.faultline.embedded.supervisor.kafka;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Broker and controller in this process, on a folder of its own. */
public final class KafkaNode implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaNode.class);

    private final KafkaRaftServer server;

    private KafkaNode(KafkaRaftServer server) {
        this.server = server;
    }

    /** Formats the folder when it is new, starts the node and returns once it serves. */
    public static KafkaNode start(KafkaSettings settings) {
        Properties properties = settings.properties();
        formatNew(settings.folder(), properties);
        logFatalFaults();
        KafkaNode node = new KafkaNode(new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM));
        try {
            node.server.startup();
            return node;
        } catch (RuntimeException e) {
            node.close();
            throw new StartRefused("Kafka cannot be started on " + settings.folder() + ": " + rootMessage(e), e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void formatNew(Path folder, Properties properties) {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            Path config = Files.createTempFile("faultline-kafka", ".properties");
            try (var out = Files.newOutputStream(config)) {
                properties.store(out, null);
            }
            String cluster = Uuid.randomUuid().toString();
            int code = StorageTool.execute(
                    new String[] {"format", "--ignore-formatted", "-t", cluster, "-c", config.toString()},
                    new PrintStream(said, true, StandardCharsets.UTF_8));
            Files.delete(config);
            if (code != 0) {
                throw new StartRefused("Kafka's folder " + folder + " cannot be formatted: "
                        + said.toString(StandardCharsets.UTF_8).strip());
            }
        } catch (IOException e) {
            throw new StartRefused("Kafka's folder " + folder + " cannot be formatted: " + e.getMessage() + ".", e);
        }
    }

    /** Kafka ends the whole process on a fault it cannot survive (a full disk, for one): say so before it does. */
    private static void logFatalFaults() {
        Exit.setHaltProcedure((code, message) -> {
            LOG.error(
                    "Kafka ends this process (status {}): {}", code, message == null ? "disk full or broken" : message);
            Runtime.getRuntime().halt(code);
        });
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
