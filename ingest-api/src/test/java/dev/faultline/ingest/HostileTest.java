package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.RawHttp;
import dev.faultline.ingest.support.RecordedRequest;
import dev.faultline.ingest.support.Sent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no SDK sends: nothing of it may cost memory, time or a status above 499. */
@ExtendWith(Engines.class)
class HostileTest {
    private static final long BOMB = 250L * 1024 * 1024;
    private static final long PROJECT = Projects.newId();
    private static final String KEY = Projects.newKey();
    private static final String PATH = "/api/" + PROJECT + "/envelope/?sentry_key=" + KEY;
    private static IngestNode node;

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(
                engines,
                "faultline.ingest.body-timeout=2s",
                "faultline.ingest.max-in-flight=64MB",
                "faultline.ingest.rate-limit.permits=1000000",
                "faultline.ingest.rate-limit.burst=1000000");
        node.publish(Projects.project(PROJECT, Projects.key(KEY)));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @AfterEach
    void memoryIsGivenBackAndTheDoorIsOpen() {
        assertThat(post("").statusCode()).isEqualTo(400);
        awaitFreeMemory();
    }

    /** A request gives back after its answer is on the wire. */
    private static void awaitFreeMemory() {
        Awaitility.await().until(() -> node.bean(MemoryBudget.class).used() == 0);
    }

    @Test
    void bombsOfEveryKindEndAtTheBound() throws IOException {
        var gzip = bomb(out -> new GZIPOutputStream(out));
        var deflate = bomb(out -> new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION)));
        assertThat(packed("gzip", gzip)).isEqualTo(413);
        assertThat(packed("deflate", deflate)).isEqualTo(413);
        assertThat(packed("zstd", Zstd.compress(new byte[300 * 1024 * 1024], 1)))
                .isIn(400, 413);
        var twice = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(twice)) {
            out.write(gzip);
        }
        assertThat(packed("gzip", twice.toByteArray()))
                .as("the inner layer is not opened")
                .isEqualTo(400);
        var header = ("{}\n{\"type\":\"attachment\",\"length\":" + BOMB + "}\n").getBytes(UTF_8);
        assertThat(packed("gzip", bomb(out -> new GZIPOutputStream(out), header)))
                .as("an attachment that states its real, forbidden size")
                .isEqualTo(413);
    }

    @Test
    void eachKindOfGarbageHasAnAnswer() {
        for (var encoding : List.of("gzip", "deflate", "br", "zstd")) {
            assertThat(packed(encoding, "this is not compressed".getBytes(UTF_8)))
                    .isEqualTo(400);
        }
        for (var body : List.of(
                "\0\0\0\0",
                "[]",
                "{}\n{}\n",
                "{}\n{\"type\":\"event\",\"length\":-5}\nx",
                "{}\n{\"type\":\"event\",\"length\":99999999999999999999}\nx",
                "{}\n{\"type\":\"event\",\"length\":5}\nx",
                "{".repeat(100_000),
                "{\"a\":".repeat(100_000),
                "[".repeat(2_000_000),
                "{}\n" + "{\"type\":\"event\"}\n\n".repeat(2_000))) {
            assertThat(post(body).statusCode())
                    .as(body.substring(0, Math.min(40, body.length())))
                    .isBetween(400, 413);
        }
        assertThat(post("{}\n{\"type\":\"event\"}\n" + "x".repeat(2_000_000)).statusCode())
                .isEqualTo(413);
        assertThat(post("{}\n{\"type\":\"event\"}\n{}\n{\"type\":\"event\"}\n{}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aHundredMegabytesAreStreamedOrRefusedNeverHeld() throws IOException {
        try (var http = new RawHttp(node.port())) {
            http.write("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Length: 200000000\r\n\r\n");
            assertThat(http.answer().status()).as("refused by its stated size").isEqualTo(413);
        }
        var megabyte = new byte[1024 * 1024];
        try (var http = new RawHttp(node.port())) {
            http.write("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            http.chunk(("{}\n{\"type\":\"attachment\",\"filename\":\"z\",\"length\":" + 90 * megabyte.length + "}\n")
                    .getBytes(UTF_8));
            for (var i = 0; i < 90; i++) {
                http.chunk(megabyte);
                assertThat(node.bean(MemoryBudget.class).used()).isLessThan(8 * 1024 * 1024);
            }
            http.write("0\r\n\r\n");
            assertThat(http.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void slowSendersHoldNothingAndAreSentAway() throws Exception {
        List<RawHttp> senders = new ArrayList<>();
        for (var i = 0; i < 200; i++) {
            senders.add(new RawHttp(node.port())
                    .write("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Length: 60000000\r\n\r\n{}\n"));
        }
        assertThat(post("{}\n{\"type\":\"event\"}\n{\"message\":\"others are served\"}")
                        .statusCode())
                .isEqualTo(200);
        var first = senders.getFirst();
        try (var reading = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = reading.submit(first::answer);
            Awaitility.await().pollInterval(Duration.ofMillis(20)).until(() -> {
                first.write(" ");
                return answer.isDone();
            });
            assertThat(answer.get().status()).isEqualTo(408);
        }
        for (var sender : senders) {
            sender.close();
        }
        awaitFreeMemory();
    }

    @Test
    void lyingLengthsAndHeaderFloods() throws IOException {
        try (var http = new RawHttp(node.port())) {
            http.write("POST " + PATH + " HTTP/1.1\r\nHost: x\r\n");
            for (var i = 0; i < 500; i++) {
                http.write("X-Flood-" + i + ": 1\r\n");
            }
            http.write("Content-Length: 2\r\n\r\n{}");
            assertThat(http.answer().status()).isEqualTo(400);
        }
        try (var http = new RawHttp(node.port())) {
            http.write("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nX-Large: " + "a".repeat(100_000) + "\r\n\r\n");
            assertThat(http.answer().status()).isEqualTo(400);
        }
        for (var length : List.of("-1", "abc", "99999999999999999999", "5\r\nContent-Length: 7")) {
            try (var http = new RawHttp(node.port())) {
                http.write("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\n{}");
                assertThat(http.answer().status()).as(length).isEqualTo(400);
            }
        }
        try (var http = new RawHttp(node.port())) {
            http.write("POST " + PATH
                    + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n{}\r\n0\r\n\r\n");
            assertThat(http.answer().status()).isBetween(400, 499);
        }
    }

    @Test
    void tenThousandMutationsOfRecordedBodies() throws Exception {
        var random = new Random(20_261_120);
        var recorded = RecordedRequest.all();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (var threads = Executors.newFixedThreadPool(16, Thread.ofVirtual().factory())) {
            for (var i = 0; i < 10_000; i++) {
                var body = mutated(recorded.get(i % recorded.size()), random);
                var encoding = random.nextInt(4) == 0 ? "gzip" : "";
                threads.execute(() -> {
                    var status = packed(encoding, body);
                    synchronized (statuses) {
                        statuses.merge(status, 1, Integer::sum);
                    }
                });
            }
        }
        assertThat(statuses.keySet()).allMatch(status -> status < 500);
        assertThat(statuses).containsKeys(200, 400);
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
    }

    private static byte[] mutated(RecordedRequest request, Random random) throws IOException {
        var body = request.inflated().clone();
        for (var change = 0; change <= random.nextInt(4); change++) {
            var at = random.nextInt(body.length);
            switch (random.nextInt(5)) {
                case 0 -> body[at] = (byte) random.nextInt(256);
                case 1 -> body[at] = '\n';
                case 2 -> body = java.util.Arrays.copyOf(body, at + 1);
                case 3 -> {
                    var longer = new byte[body.length + at];
                    System.arraycopy(body, 0, longer, 0, body.length);
                    System.arraycopy(body, 0, longer, body.length, at);
                    body = longer;
                }
                default -> body[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return body;
    }

    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] bomb(Packing packing, byte[]... head) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = packing.around(packed)) {
            for (var part : head) {
                out.write(part);
            }
            var zeros = new byte[1024 * 1024];
            for (var written = 0L; written < BOMB; written += zeros.length) {
                out.write(zeros);
            }
        }
        return packed.toByteArray();
    }

    private static java.net.http.HttpResponse<String> post(String body) {
        return new Sent(node, PATH).post(body);
    }

    private static int packed(String encoding, byte[] body) {
        return new Sent(node, PATH)
                .header("Content-Encoding", encoding)
                .post(body)
                .statusCode();
    }
}
