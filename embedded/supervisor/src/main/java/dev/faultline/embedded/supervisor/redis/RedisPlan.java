package dev.faultline.embedded.supervisor.redis;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.embedded.supervisor.child.ChildPlan;
import dev.faultline.embedded.supervisor.folder.PrivateFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Redis is run: loopback, a password, an append-only file, and a bound on its memory. */
public final class RedisPlan {
    private static final Duration READY_WITHIN = Duration.ofSeconds(15);
    private static final int PING_MILLIS = 500;

    private RedisPlan() {}

    /**
     * @param binary the Redis to run, or null for the machine's own or ours
     * @param binaries where ours is unpacked
     */
    public static ChildPlan of(Path folder, Path log, int port, String password, @Nullable Path binary, Path binaries) {
        Path program = RedisBinary.find(binary, binaries);
        Path config = folder.resolve("redis.conf");
        try {
            PrivateFile.write(config, config(folder, port, password));
        } catch (IOException e) {
            throw new StartRefused("The file " + config + " cannot be written: " + e.getMessage() + ".", e);
        }
        return new ChildPlan(
                "Redis",
                List.of(),
                List.of(program.toString(), config.toString()),
                "TERM",
                Map.of(),
                folder,
                log,
                () -> {},
                READY_WITHIN,
                _ -> pings(port, password));
    }

    /** Redis holds nothing whose loss matters, so it may evict; the append-only file only saves a cold start. */
    private static String config(Path folder, int port, String password) {
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                dir "%s"
                databases 256
                save ""
                appendonly yes
                appendfsync everysec
                maxmemory 256mb
                maxmemory-policy allkeys-lru
                loglevel warning
                """.formatted(port, password, folder);
    }

    /** Answers PONG only after the append-only file is loaded; before, it says LOADING. */
    private static boolean pings(int port, String password) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PING_MILLIS);
            socket.setSoTimeout(PING_MILLIS);
            socket.getOutputStream().write(("AUTH " + password + "\r\nPING\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes("+OK\r\n+PONG".length());
            return new String(answer, StandardCharsets.US_ASCII).equals("+OK\r\n+PONG");
        } catch (IOException _) {
            return false;
        }
    }
}
