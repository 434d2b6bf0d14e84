package dev.faultline.embedded.testing;

import dev.faultline.embedded.supervisor.kafka.KafkaNode;
import dev.faultline.embedded.supervisor.kafka.KafkaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A broker of this test's own: the lanes have fixed names, and other modules' tests use them too. */
public final class Broker implements AutoCloseable {

    private final KafkaSettings settings;
    private KafkaNode node;

    public Broker() {
        try {
            Path folder = Files.createTempDirectory("faultline-broker");
            settings = new KafkaSettings(folder, freePort(), freePort(), false);
            node = KafkaNode.start(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return settings.bootstrapServers();
    }

    /** The same broker with nothing in it. */
    public void wipe() {
        node.close();
        try (var files = Files.walk(settings.folder())) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        node = KafkaNode.start(settings);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
