package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbEngine;
import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.http.HttpServer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The process: libchdb behind HTTP on loopback. Prints "PORT n" when it answers. Start it by ClickHouseProcess. */
public final class ClickHouseServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ClickHouseServer.class.getName());

    /** Measured: an insert of 100 000 rows or a cancelled scan ends well within this. */
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private static final Duration LAST_PATIENCE = Duration.ofSeconds(2);

    private final ChdbEngine engine;
    private final Sessions sessions;
    private final Housekeeper housekeeper;
    private final HttpServer http;

    private ClickHouseServer(ServerOptions options) throws IOException {
        Files.createDirectories(options.data());
        engine = ChdbEngine.start(options.library(), options.data(), EngineSettings.of(options));
        sessions = new Sessions(engine);
        var activity = new Activity();
        var credentials = new Credentials(options.user(), options.password());
        try {
            http = HttpServer.start(
                    options.port(), options.connections(), new QueryHandler(credentials, sessions, activity));
        } catch (IOException e) {
            engine.close();
            throw new IOException("port " + options.port() + " cannot be listened on: " + e.getMessage(), e);
        }
        housekeeper = new Housekeeper(engine, sessions, activity);
    }

    /** Starts the server and keeps it until the process is asked to end. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            var options = ServerOptions.parse(arguments, System.getenv());
            SignalSafety.check();
            var server = new ClickHouseServer(options);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            out.println("PORT " + server.http.port());
            if (options.endsWithInput()) {
                awaitEndOfInput();
                System.exit(0);
            }
            while (true) {
                LockSupport.park();
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException | ChdbException e) {
            // One sentence: what is wrong is the caller's to change, and no stack trace tells more.
            LOG.log(System.Logger.Level.ERROR, "ClickHouse cannot start: {0}", e.getMessage());
            System.exit(1);
        }
    }

    private static void awaitEndOfInput() throws IOException {
        var scrap = new byte[64];
        while (System.in.read(scrap) >= 0) {
            // Nothing is expected on standard input but its end, which is the parent's.
            continue;
        }
    }

    /** Ends requests, then every connection to the engine: leaving one open crashes the process on its way out. */
    @Override
    public void close() {
        try {
            var all = http.stop(Duration.ZERO);
            if (!all) {
                stopQueries();
                all = http.stop(DRAIN) || http.cut(LAST_PATIENCE);
            }
            housekeeper.close();
            if (!all) {
                LOG.log(System.Logger.Level.ERROR, "a query did not end in {0}, leaving without the engine", DRAIN);
                Runtime.getRuntime().halt(1);
            }
            sessions.close();
            engine.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopQueries() {
        try (var connection = engine.connect()) {
            connection.command("KILL QUERY WHERE query NOT LIKE 'KILL QUERY%' ASYNC");
        }
    }
}
