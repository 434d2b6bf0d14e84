package dev.faultline.embedded.supervisor.postgres;

import dev.faultline.embedded.supervisor.child.ChildPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How PostgreSQL is run: in the foreground, on loopback, with a password and with fsync. */
public final class PostgresPlan {
    /** The one database and its owner. */
    public static final String NAME = "faultline";

    /** A crash recovery took 0.2 s in tests; a large log on a slow disk may take minutes. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    /** The line of postmaster.pid, counted from 0, that pg_ctl reads for the same purpose. */
    private static final int STATUS_LINE = 7;

    private PostgresPlan() {}

    public static ChildPlan of(Path folder, Path log, int port, String password, Path binaries) {
        Path home = PostgresBinaries.unpack(binaries);
        List<String> leaveRoot = LeaveRoot.wrapper();
        Path cluster = new PostgresCluster(home, folder, leaveRoot).prepare(password);
        return new ChildPlan(
                "PostgreSQL",
                leaveRoot,
                command(home, cluster, port),
                "INT", // "fast": ends sessions and writes a checkpoint
                Map.of("LC_ALL", "C", "TZ", "UTC"),
                folder,
                log,
                () -> PostgresCluster.removeStaleLock(cluster),
                READY_WITHIN,
                child -> ready(cluster, child));
    }

    private static List<String> command(Path home, Path cluster, int port) {
        return List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "shared_buffers=32MB", // the whole engine then idles at 29 MiB PSS
                "-c",
                "max_connections=200",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC");
    }

    private static boolean ready(Path cluster, Process child) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() > STATUS_LINE
                    && lines.get(STATUS_LINE).strip().equals("ready")
                    && belongs(lines.getFirst().strip(), child);
        } catch (IOException _) {
            return false; // being written at this moment
        }
    }

    /** The server is the child itself, or the child of the shell that ties it to us. */
    private static boolean belongs(String pid, Process child) {
        return pid.equals(Long.toString(child.pid()))
                || child.descendants().anyMatch(process -> pid.equals(Long.toString(process.pid())));
    }
}
