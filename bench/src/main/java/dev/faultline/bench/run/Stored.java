package dev.faultline.bench.run;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Asks ClickHouse itself what is stored: the product's word is not taken for it. */
public final class Stored {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String user;
    private final String password;

    /** @param engines the settings in {@code engines.json} of the product's data folder */
    public Stored(Map<String, String> engines) {
        server = URI.create(engines.getOrDefault("faultline.clickhouse.url", ""));
        user = engines.getOrDefault("faultline.clickhouse.username", "");
        password = engines.getOrDefault("faultline.clickhouse.password", "");
    }

    long events(long project) throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT count() FROM faultline.events WHERE project_id = " + project));
    }

    /** Rows of all projects. */
    public long events() throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT count() FROM faultline.events"));
    }

    long countedByRollup() throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT sum(events) FROM faultline.event_hours"));
    }

    long uniqueEvents(long project) throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT uniqExact(event_id) FROM faultline.events WHERE project_id = " + project));
    }

    long countedByRollup(long project) throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT sum(events) FROM faultline.event_hours WHERE project_id = " + project));
    }

    /** Bodies in their slots: those that a later one has pushed out and no merge has removed yet do not count. */
    long bodies(long project) throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT count() FROM faultline.bodies FINAL WHERE project_id = " + project));
    }

    long hashes(long project) throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT uniqExact(hash) FROM faultline.events WHERE project_id = " + project));
    }

    long bodies() throws IOException, InterruptedException {
        return Long.parseLong(query("SELECT count() FROM faultline.bodies"));
    }

    /** What the engine says it did since it started: inserts, reads, merges, and their microseconds of CPU. */
    Map<String, Long> work() throws IOException, InterruptedException {
        Map<String, Long> work = new TreeMap<>();
        query("SELECT event, value FROM system.events WHERE event IN ('InsertQuery', 'SelectQuery', 'InsertedRows',"
                        + " 'MergedRows', 'Merge', 'InsertQueryTimeMicroseconds', 'SelectQueryTimeMicroseconds',"
                        + " 'MergeTotalMilliseconds', 'UserTimeMicroseconds', 'SystemTimeMicroseconds',"
                        + " 'MergeTreeDataWriterRows', 'MergeTreeDataWriterBlocks', 'SelectedRows', 'SelectedBytes')")
                .lines()
                .map(line -> line.split("\t", 2))
                .forEach(cells -> work.put(cells[0], Long.parseLong(cells[1])));
        return work;
    }

    /** Merges everything first, so that the figure is what stays. */
    Map<String, Long> bytesByTable() throws IOException, InterruptedException {
        var tables = query("SELECT name FROM system.tables WHERE database = 'faultline' AND engine LIKE '%MergeTree'");
        for (var table : tables.lines().toList()) {
            query("OPTIMIZE TABLE faultline." + table + " FINAL");
        }
        Map<String, Long> bytes = new LinkedHashMap<>();
        query("SELECT table, sum(bytes_on_disk) FROM system.parts WHERE database = 'faultline' AND active"
                        + " GROUP BY table ORDER BY 2 DESC")
                .lines()
                .map(line -> line.split("\t", 2))
                .forEach(cells -> bytes.put(cells[0], Long.parseLong(cells[1])));
        return bytes;
    }

    private String query(String sql) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        server.resolve("/?query=" + URLEncoder.encode(sql, StandardCharsets.UTF_8)))
                .timeout(TIMEOUT.multipliedBy(10))
                .header("X-ClickHouse-User", user)
                .header("X-ClickHouse-Key", password)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("ClickHouse answered " + answer.statusCode() + " to " + sql + ": " + answer.body());
        }
        return answer.body().strip();
    }
}
