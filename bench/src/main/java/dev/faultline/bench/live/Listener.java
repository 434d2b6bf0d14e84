package dev.faultline.bench.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** One open page: a socket that reads server-sent events and counts frames that tell of issues. */
final class Listener implements AutoCloseable {
    /** Half a second apart, less what the clock of a busy machine may be off. */
    private static final long APART_NANOS = 450_000_000;

    private final Socket socket;
    private final AtomicLong frames = new AtomicLong();
    private final AtomicLong tooClose = new AtomicLong();

    Listener(URI server, String token) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setReceiveBufferSize(8_192);
        socket.getOutputStream()
                .write(("GET /api/v1/stream?org=faultline&topics=issues,counts,status HTTP/1.1\r\nHost: "
                                + server.getAuthority() + "\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        var last = 0L;
        try (var reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 1_024)) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("event:issues")) {
                    var now = System.nanoTime();
                    if (last != 0 && now - last < APART_NANOS) {
                        tooClose.incrementAndGet();
                    }
                    last = now;
                    frames.incrementAndGet();
                }
            }
        } catch (IOException e) {
            // The bench has closed it.
            frames.addAndGet(0);
        }
    }

    long frames() {
        return frames.get();
    }

    /** Frames that came sooner behind another than they may. */
    long tooClose() {
        return tooClose.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
