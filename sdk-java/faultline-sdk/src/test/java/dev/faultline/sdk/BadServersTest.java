package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are slow, silent or no servers of this protocol. */
@Timeout(60)
class BadServersTest {
    private static final String FINE = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger served = new AtomicInteger();
    private ServerSocket socket;

    /** Says the words to the first who asks, and the truth to all others; empty words are silence. */
    private FaultlineClient against(String words) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket connection = socket.accept();
                    connections.add(connection);
                    Thread.ofVirtual().start(() -> serve(connection, words));
                } catch (IOException closed) {
                    return;
                }
            }
        });
        return FaultlineClient.start(FaultlineOptions.builder()
                .dsn(RecordingServer.dsn(socket.getLocalPort()))
                // Not the runner's folder: an SDK that was let go still writes while the runner deletes.
                .spoolFolder(Files.createTempDirectory(Path.of("target"), "bad-servers"))
                .firstBackoff(Duration.ofMillis(10))
                .shutdownDeadline(Duration.ofMillis(200))
                .build());
    }

    private void serve(Socket connection, String words) {
        try {
            byte[] request = new byte[65_536];
            connection.getInputStream().read(request);
            boolean first = served.getAndIncrement() == 0;
            if (first && words.isEmpty()) {
                // Silence until the test ends.
                connection.getInputStream().readAllBytes();
            }
            OutputStream out = connection.getOutputStream();
            out.write((first ? words : FINE).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            connection.shutdownOutput();
            connection.getInputStream().readAllBytes();
            connection.close();
        } catch (IOException clientHasGone) {
            connections.remove(connection);
        }
    }

    @AfterEach
    void hangUp() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    @Test
    void aServerThatNeverAnswersHoldsNobody() throws Exception {
        try (FaultlineClient client = against("")) {
            long begun = System.nanoTime();
            IntStream.range(0, 500).forEach(i -> client.capture(new Exception("e" + i)));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            begun = System.nanoTime();
            assertThat(client.flush(Duration.ofMillis(300))).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            // While the one request hangs nothing is written: 500 wait in the queue, none is lost.
            assertThat(client.dropped()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/1.1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 503 Busy\r\nContent-Length: 1000000\r\n\r\nshort",
                "HTTP/1.1 500 \u0000\r\nContent-Length: 0\r\nRetry-After: -1\r\n\r\n",
                "x"
            })
    void nonsenseCostsTimeAndNotTheEvent(String words) throws Exception {
        try (FaultlineClient client = against(words)) {
            client.capture(new Exception("kept"));
            await().atMost(Duration.ofSeconds(20)).until(() -> client.flush(Duration.ofSeconds(1)));
            assertThat(client.dropped()).isZero();
            assertThat(client.state().sent()).isEqualTo(1);
        }
    }

    @Test
    void anEndlessAnswerIsNotReadToItsEnd() throws Exception {
        try (FaultlineClient client = against("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(3 << 20))) {
            client.capture(new Exception("taken"));
            await().atMost(Duration.ofSeconds(20)).until(() -> client.flush(Duration.ofSeconds(1)));
            assertThat(client.state().sent()).isEqualTo(1);
        }
    }
}
