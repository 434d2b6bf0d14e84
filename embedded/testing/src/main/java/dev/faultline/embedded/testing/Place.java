package dev.faultline.embedded.testing;

import dev.faultline.embedded.supervisor.EngineSettings.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What one test class owns in the shared engines; made on demand, dropped together. */
final class Place {
    private final String name =
            "t" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final Deque<Runnable> drops = new ArrayDeque<>();
    private @Nullable Login postgres;
    private @Nullable Login redis;
    private boolean clickhouse;

    String name() {
        return name;
    }

    synchronized Login postgres(Login server) {
        if (postgres == null) {
            sql(server, "CREATE DATABASE " + name);
            drops.push(() -> sql(server, "DROP DATABASE " + name + " WITH (FORCE)"));
            String url = server.url().replaceFirst("/[^/?]+(\\?.*)?$", "/" + name);
            postgres = new Login(url, server.username(), server.password());
        }
        return postgres;
    }

    synchronized Login redis(Login server) {
        if (redis == null) {
            RedisDatabase database = RedisDatabase.claim(server);
            drops.push(database::release);
            redis = new Login(
                    server.url().replaceFirst("/\\d+$", "/" + database.number()), server.username(), server.password());
        }
        return redis;
    }

    synchronized String clickhouse(Login server) {
        if (!clickhouse) {
            ClickHouseStatement.run(server, "CREATE DATABASE " + name);
            drops.push(() -> ClickHouseStatement.run(server, "DROP DATABASE IF EXISTS " + name + " SYNC"));
            clickhouse = true;
        }
        return name;
    }

    synchronized void leave() {
        while (!drops.isEmpty()) {
            drops.pop().run();
        }
        postgres = null;
        redis = null;
        clickhouse = false;
    }

    private static void sql(Login server, String statement) {
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), server.password());
                Statement command = connection.createStatement()) {
            command.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
