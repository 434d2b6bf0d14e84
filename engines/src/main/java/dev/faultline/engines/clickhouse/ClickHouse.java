package dev.faultline.engines.clickhouse;

import com.clickhouse.client.api.ClickHouseException;
import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.CompressionMethod;
import com.clickhouse.client.api.ServerException;
import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import com.clickhouse.client.api.insert.InsertResponse;
import com.clickhouse.client.api.insert.InsertSettings;
import com.clickhouse.client.api.query.QuerySettings;
import com.clickhouse.data.ClickHouseFormat;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one way to talk to ClickHouse: bound parameters, bounded waits, two kinds of errors. */
public final class ClickHouse implements AutoCloseable {

    private static final long GRACE_MS = 2000;

    private final Client client;
    private final ClickHouseSettings settings;
    private final StaleConnections stale;

    /** Opens nothing until the first statement. */
    public ClickHouse(ClickHouseSettings settings) {
        this.settings = settings;
        this.stale = new StaleConnections(settings.connections(), settings.connectTimeout());
        this.client = new Client.Builder()
                .addEndpoint(settings.url())
                .setUsername(settings.username())
                .setPassword(settings.password().value())
                .setDefaultDatabase(settings.database())
                .setConnectTimeout(settings.connectTimeout().toMillis())
                .setSocketTimeout(settings.insertTimeout().toMillis())
                .setConnectionRequestTimeout(settings.queryTimeout().toMillis(), ChronoUnit.MILLIS)
                .setMaxConnections(settings.connections())
                // A retry is decided by whoever knows the deduplication token, not by the driver.
                .setMaxRetries(0)
                // The driver prefers ZSTD, which costs several times the CPU: answers are small and the network is
                // near.
                .compressionMethod(CompressionMethod.LZ4)
                .compressClientRequest(true)
                .compressServerResponse(true)
                .useAsyncRequests(false)
                .setClientName("faultline")
                .build();
    }

    /**
     * Runs a statement that answers nothing, such as DDL. It is sent once: whether it may run twice, only its caller
     * knows.
     */
    public void execute(String sql) {
        execute(sql, settings.database());
    }

    /** Runs a statement in another database than ours, which may not exist yet. */
    public void execute(String sql, String database) {
        var querySettings = new QuerySettings().setDatabase(database);
        try (var response = await(() -> client.query(sql, Map.of(), querySettings), settings.insertTimeout())) {
            response.getMetrics();
        } catch (ClickHouseUnavailableException | ClickHouseRefusedException e) {
            throw e;
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /** All rows of a query whose parameters are written {@code {name:Type}}. */
    public <T> List<T> query(String sql, Map<String, ?> parameters, ClickHouseRow<T> mapper) {
        return query(sql, parameters, Map.of(), mapper);
    }

    /** The same with settings of its own, such as {@code max_rows_to_read}. */
    public <T> List<T> query(
            String sql, Map<String, ?> parameters, Map<String, String> serverSettings, ClickHouseRow<T> mapper) {
        var rows = new ArrayList<T>();
        stream(sql, parameters, serverSettings, row -> rows.add(mapper.map(row)));
        return rows;
    }

    /** The same with what it cost. The server holds its answer back until it is whole, so that the cost is final. */
    public <T> Answer<T> answer(
            String sql, Map<String, ?> parameters, Map<String, String> serverSettings, ClickHouseRow<T> mapper) {
        var whole = new HashMap<>(serverSettings);
        whole.put("wait_end_of_query", "1");
        var rows = new ArrayList<T>();
        var start = System.nanoTime();
        var scanned = stream(sql, parameters, whole, row -> rows.add(mapper.map(row)));
        return new Answer<>(rows, scanned, Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * Hands over row by row as they arrive; holds none.
     *
     * @return rows that the server said it had read when its answer began
     * @throws ClickHouseUnavailableException also when the answer breaks off midway
     */
    public long stream(
            String sql,
            Map<String, ?> parameters,
            Map<String, String> serverSettings,
            Consumer<ClickHouseBinaryFormatReader> each) {
        var querySettings = new QuerySettings()
                .setFormat(ClickHouseFormat.RowBinaryWithNamesAndTypes)
                .serverSetting(
                        "max_execution_time",
                        Long.toString(Math.max(1, settings.queryTimeout().toSeconds())));
        serverSettings.forEach(querySettings::serverSetting);
        var bound = Map.<String, Object>copyOf(parameters);
        try (var response = stale.outlive(
                        () -> await(() -> client.query(sql, bound, querySettings), settings.queryTimeout()));
                var reader = client.newBinaryFormatReader(response)) {
            while (reader.next() != null) {
                each.accept(reader);
            }
            return Math.max(0, response.getReadRows());
        } catch (ClickHouseUnavailableException | ClickHouseRefusedException e) {
            throw e;
        } catch (Exception e) {
            throw failure(e);
        }
    }

    /** The first row of a query, if there is one. */
    public <T> @Nullable T first(String sql, Map<String, ?> parameters, ClickHouseRow<T> mapper) {
        var rows = query(sql, parameters, mapper);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /** Sends rows; returns when they are stored, or when the token says that they already were. */
    public void insert(Insert insert) {
        var insertSettings = new InsertSettings()
                .serverSetting("async_insert", "0")
                .serverSetting("insert_deduplicate", "1")
                .serverSetting("deduplicate_blocks_in_dependent_materialized_views", "1");
        if (!insert.token().isEmpty()) {
            insertSettings.setDeduplicationToken(insert.token());
        }
        Supplier<InsertResponse> sending = () -> await(
                () -> client.insert(
                        insert.table(),
                        insert.columns(),
                        insert.rows()::writeTo,
                        ClickHouseFormat.RowBinary,
                        insertSettings),
                settings.insertTimeout());
        try (var response = insert.token().isEmpty() ? sending.get() : stale.outlive(sending)) {
            response.getMetrics();
        } catch (ClickHouseUnavailableException | ClickHouseRefusedException e) {
            throw e;
        } catch (Exception e) {
            throw failure(e);
        }
    }

    private <T> T await(Supplier<CompletableFuture<T>> statement, Duration limit) {
        var future = sent(statement);
        try {
            return future.get(limit.toMillis() + GRACE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new ClickHouseUnavailableException("no answer within " + limit, e);
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new ClickHouseUnavailableException("interrupted", e);
        }
    }

    private static <T> CompletableFuture<T> sent(Supplier<CompletableFuture<T>> statement) {
        try {
            // Without a pool of its own the driver asks on this thread, and throws what it meets.
            return statement.get();
        } catch (ClickHouseException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        for (var link = cause; link != null; link = link.getCause()) {
            if (link instanceof ServerException refusal) {
                return ClickHouseErrors.of(refusal);
            }
        }
        return new ClickHouseUnavailableException(String.valueOf(cause.getMessage()), cause);
    }

    /** Maps one row. */
    @FunctionalInterface
    public interface ClickHouseRow<T> {
        /** Reads the columns of the current row. */
        T map(ClickHouseBinaryFormatReader row);
    }

    @Override
    public void close() {
        client.close();
    }
}
