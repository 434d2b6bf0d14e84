package dev.faultline.processor.testing;

import dev.faultline.embedded.supervisor.kafka.KafkaNode;
import dev.faultline.embedded.supervisor.kafka.KafkaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A broker of this test's own: the lanes have fixed names, and other modules' tests use them too. */
public final class Broker implements AutoCloseable {

    private final KafkaNode node;
    private final String address;

    public Broker() {
        try {
            Path folder = Files.createTempDirectory("faultline-broker");
            var settings = new KafkaSettings(folder, freePort(), freePort(), false);
            address = settings.bootstrapServers();
            node = KafkaNode.start(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return address;
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
