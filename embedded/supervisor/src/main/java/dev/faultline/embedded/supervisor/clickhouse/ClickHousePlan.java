package dev.faultline.embedded.supervisor.clickhouse;

import dev.faultline.embedded.clickhouse.ChdbLocation;
import dev.faultline.embedded.clickhouse.ChildCommand;
import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.embedded.supervisor.child.ChildPlan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How ClickHouse is run: a small Java process around libchdb. */
public final class ClickHousePlan {
    /** The one user. */
    public static final String USER = "faultline";

    /** About two seconds on an idle machine; many parts on a slow disk take longer. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private static final int PING_MILLIS = 1_000;

    private ClickHousePlan() {}

    public static ChildPlan of(Path folder, Path log, int port, String password) {
        ChildCommand command = command(folder, port, password);
        return new ChildPlan(
                "ClickHouse",
                List.of(),
                // Our own tether ends it, and where that is a shell its standard input is empty from the start.
                command.arguments().stream()
                        .filter(argument -> !argument.equals("--ends-with-input"))
                        .toList(),
                "TERM",
                command.environment(),
                folder,
                log,
                () -> {},
                READY_WITHIN,
                _ -> pings(port));
    }

    private static ChildCommand command(Path folder, int port, String password) {
        try {
            return ChildCommand.of(new ChildCommand.Settings(ChdbLocation.find(), folder, port, USER, password));
        } catch (IllegalStateException e) {
            throw new StartRefused(e.getMessage() + ".", e);
        }
    }

    private static boolean pings(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PING_MILLIS);
            socket.setSoTimeout(PING_MILLIS);
            socket.getOutputStream()
                    .write("GET /ping HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return answer.startsWith("HTTP/1.1 200") && answer.contains("Ok.");
        } catch (IOException _) {
            return false;
        }
    }
}
