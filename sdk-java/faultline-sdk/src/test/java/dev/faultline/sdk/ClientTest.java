package dev.faultline.sdk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that talks to a server of this test. */
@Timeout(60)
abstract class ClientTest {
    static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    RecordingServer server;

    @BeforeEach
    void serve() throws IOException {
        server = new RecordingServer(0);
    }

    @AfterEach
    void end() {
        Faultline.close();
        Faultline.scope().clear();
        server.close();
    }

    FaultlineOptions.Builder options() {
        return FaultlineOptions.builder()
                .dsn(RecordingServer.dsn(server.port()))
                .release("shop@1.2.3")
                .environment("test")
                .spoolFolder(folder)
                .firstBackoff(Duration.ofMillis(20));
    }
}
