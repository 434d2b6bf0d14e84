package dev.faultline.e2e;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All that a running product keeps, as text: read from the engines themselves, past the product. */
final class Stores {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Path data;
    private final Map<String, String> engines;
    private final HttpClient http = HttpClient.newHttpClient();

    Stores(Product product) throws IOException {
        data = product.process().data();
        engines = JsonMapper.shared()
                .readValue(Files.readString(data.resolve("engines.json")), new TypeReference<Map<String, String>>() {});
    }

    /** One answer of ClickHouse. */
    String clickHouse(String sql) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(engine("clickhouse.url")))
                .timeout(TIMEOUT)
                .header("X-ClickHouse-User", engine("clickhouse.username"))
                .header("X-ClickHouse-Key", engine("clickhouse.password"))
                .POST(HttpRequest.BodyPublishers.ofString(sql))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(sql + ": " + answer.body());
        }
        return answer.body().strip();
    }

    /** Every row of every table; aggregate states as the numbers they stand for are left out. */
    Map<String, String> clickHouseTables() throws IOException, InterruptedException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (var table : clickHouse(
                        "SELECT name FROM system.tables WHERE database = 'faultline' AND engine LIKE '%MergeTree'")
                .lines()
                .toList()) {
            var columns =
                    clickHouse("SELECT arrayStringConcat(groupArray(concat('`', name, '`')), ',') FROM system.columns"
                            + " WHERE database = 'faultline' AND table = '" + table
                            + "' AND type NOT LIKE 'AggregateFunction%'");
            tables.put(
                    "clickhouse " + table,
                    clickHouse("SELECT " + columns + " FROM faultline." + table + " FORMAT TSVRaw"));
        }
        return tables;
    }

    Map<String, String> postgresTables() throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        try (var connection = DriverManager.getConnection(
                        engine("postgres.url"), engine("postgres.username"), engine("postgres.password"));
                var statement = connection.createStatement()) {
            Map<String, String> names = new LinkedHashMap<>();
            try (var found = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where schemaname not in ('pg_catalog', 'information_schema')")) {
                while (found.next()) {
                    names.put(found.getString(1), "");
                }
            }
            for (var name : names.keySet()) {
                var text = new StringBuilder();
                try (var rows = statement.executeQuery("select row_to_json(t)::text from " + name + " t")) {
                    while (rows.next()) {
                        text.append(rows.getString(1)).append('\n');
                    }
                }
                tables.put("postgres " + name, text.toString());
            }
        }
        return tables;
    }

    String redis() {
        var uri = RedisURI.create(engine("redis.url"));
        uri.setAuthentication(engine("redis.password").toCharArray());
        var client = RedisClient.create(uri);
        try (var connection = client.connect()) {
            var text = new StringBuilder();
            var commands = connection.sync();
            for (var key : commands.keys("*")) {
                text.append(key).append(' ').append(value(commands, key)).append('\n');
            }
            return text.toString();
        } finally {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        }
    }

    private static Object value(RedisCommands<String, String> redis, String key) {
        return switch (redis.type(key)) {
            case "string" -> String.valueOf(redis.get(key));
            case "hash" -> redis.hgetall(key);
            case "list" -> redis.lrange(key, 0, -1);
            case "set" -> redis.smembers(key);
            case "zset" -> redis.zrange(key, 0, -1);
            case "stream" -> redis.xrange(key, io.lettuce.core.Range.unbounded());
            default -> "";
        };
    }

    /** Logs and settled blobs: every file that is no engine's own and no blob that waits for its record. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (var walk = Files.walk(data)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                var name = data.relativize(file).toString();
                if (!name.matches("(kafka|clickhouse|postgres|redis|bin|lock|.*incoming)(/.*)?")) {
                    files.put("file " + name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    private String engine(String key) {
        return engines.getOrDefault("faultline." + key, "");
    }
}
