package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.compression.Compression;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;

/**
 * How fast inserts go, and what they cost the server, without the cost of a client: bodies are packed beforehand. Run
 * by hand; arguments: rows in a batch, batches, threads, compression.
 */
final class InsertBenchmark {
    private static final int DISTINCT = 8;

    private InsertBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var rows = Integer.parseInt(arguments[0]);
        var batches = Integer.parseInt(arguments[1]);
        var threads = Integer.parseInt(arguments[2]);
        var compression = Compression.valueOf(arguments[3]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var server = TestServer.start()) {
            server.ask("CREATE DATABASE bench");
            server.ask("CREATE TABLE bench.events (project UInt64, received_at DateTime64(3, 'UTC'), event_id UUID,"
                    + " hash UInt64, level LowCardinality(String), release LowCardinality(String),"
                    + " environment LowCardinality(String), platform LowCardinality(String),"
                    + " tags Map(LowCardinality(String), String), message String, offset UInt64)"
                    + " ENGINE = MergeTree PARTITION BY toDate(received_at) ORDER BY (project, received_at)"
                    + " SETTINGS non_replicated_deduplication_window = 10000");
            var bodies = new ArrayList<byte[]>();
            var plain = 0L;
            for (var i = 0; i < DISTINCT; i++) {
                var body = body(rows, new Random(i));
                plain += body.length;
                bodies.add(pack(compression, body));
            }
            out.println("bytes per row " + plain / DISTINCT / rows + ", packed " + bodies.getFirst().length / rows);
            run(server, bodies, Math.max(20, batches / 5), threads, "warm", compression);
            var cpu = cpu(server);
            var start = System.nanoTime();
            run(server, bodies, batches, threads, "run", compression);
            var seconds = (System.nanoTime() - start) / 1e9;
            var used = cpu(server).minus(cpu);
            var all = (double) rows * batches;
            out.printf(
                    "%s, %d rows a batch, %d threads: %.0f rows/s; server %.1f us CPU a row = %.0f rows/s a core%n",
                    compression,
                    rows,
                    threads,
                    all / seconds,
                    used.toNanos() / 1e3 / all,
                    all / (used.toNanos() / 1e9));
        }
    }

    private static Duration cpu(TestServer server) {
        return server.process().info().totalCpuDuration().orElseThrow();
    }

    private static void run(
            TestServer server, ArrayList<byte[]> bodies, int batches, int threads, String name, Compression compression)
            throws InterruptedException {
        var workers = new ArrayList<Thread>();
        for (var t = 0; t < threads; t++) {
            var first = t;
            workers.add(Thread.ofPlatform().start(() -> {
                for (var i = first; i < batches; i += threads) {
                    var parameters = Map.of(
                            "query",
                            "INSERT INTO bench.events FORMAT RowBinary",
                            "decompress",
                            compression == Compression.BLOCKS ? "1" : "0",
                            "insert_deduplication_token",
                            name + i);
                    var response = server.post(parameters, bodies.get(i % DISTINCT));
                    if (response.statusCode() != 200) {
                        throw new IllegalStateException(TestServer.text(response));
                    }
                }
            }));
        }
        for (var worker : workers) {
            worker.join();
        }
    }

    private static byte[] pack(Compression compression, byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = compression.pack(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    /** Rows of about 900 bytes that compress roughly as events do. */
    private static byte[] body(int rows, Random random) {
        var bytes = new ByteArrayOutputStream(rows * 1000);
        for (var i = 0; i < rows; i++) {
            number(bytes, random.nextInt(50));
            number(bytes, 1_795_000_000_000L + i);
            number(bytes, random.nextLong());
            number(bytes, random.nextLong());
            number(bytes, random.nextInt(2000));
            text(bytes, random.nextInt(5) == 0 ? "warning" : "error");
            text(bytes, "shop@1." + random.nextInt(20));
            text(bytes, "production");
            text(bytes, "java");
            bytes.write(12);
            for (var tag = 0; tag < 12; tag++) {
                text(bytes, "tag.name." + tag);
                text(bytes, "value " + random.nextInt(500));
            }
            var message = new StringBuilder("java.lang.IllegalStateException: order ");
            while (message.length() < 520) {
                message.append(Integer.toHexString(random.nextInt())).append(" at com.acme.shop.Order.place ");
            }
            text(bytes, message.toString());
            number(bytes, i);
        }
        return bytes.toByteArray();
    }

    private static void number(ByteArrayOutputStream bytes, long value) {
        bytes.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array());
    }

    private static void text(ByteArrayOutputStream bytes, String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        var length = utf8.length;
        while (length > 127) {
            bytes.write(length & 0x7f | 0x80);
            length >>>= 7;
        }
        bytes.write(length);
        bytes.writeBytes(utf8);
    }
}
