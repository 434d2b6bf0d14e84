package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.LoggedRecord;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.RawHttp;
import dev.faultline.ingest.support.RecordedRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that official SDKs sent, byte for byte, against what an official server answers and keeps of them. */
@ExtendWith(Engines.class)
class CorpusReplayTest {
    private static final long PROJECT = 42;
    private static final String KEY = "a1b2c3d4e5f60718293a4b5c6d7e8f90";
    private static IngestNode node;

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines);
        node.publish(Projects.project(PROJECT, Projects.key(KEY)));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void everyRecordedRequestIsAnsweredAndKeptAsExpected() throws IOException {
        var startedAt = System.currentTimeMillis();
        var recorded = RecordedRequest.all();
        assertThat(recorded).hasSize(72);
        Map<String, String> wrong = new TreeMap<>();
        List<String> expectedItems = new ArrayList<>();
        var unsupported = 0L;
        for (var request : recorded) {
            var answer = send(request);
            var id = request.eventId();
            var body = id.isEmpty() ? "{}" : "{\"id\":\"" + id + "\"}";
            var isReport = request.name().startsWith("csp-");
            if (answer.status() != request.expectedStatus()
                    || !isReport && !answer.body().equals(body)
                    || !"*".equals(answer.headers().get("access-control-allow-origin"))) {
                wrong.put(request.name(), answer.toString());
            }
            expectedItems.addAll(request.expectedItems());
            unsupported += request.expectedDrops();
        }
        assertThat(wrong).isEmpty();
        assertThat(storedSince(startedAt)).containsExactlyInAnyOrderElementsOf(expectedItems);
        assertThat(node.outcomes(PROJECT).get("filtered:unsupported_item:replay"))
                .isGreaterThanOrEqualTo(unsupported);
    }

    /** {@code type:payload} of each item in the log; sdk bodies hold no secrets, so failures may print them. */
    private static List<String> storedSince(long startedAt) {
        List<String> items = new ArrayList<>();
        for (LoggedRecord record : node.records(PROJECT)) {
            if (record.kafka().timestamp() < startedAt || !record.meta().keyId().equals(KEY)) {
                continue;
            }
            var envelope = record.envelope();
            assertThat(record.meta().itemCount()).isEqualTo(envelope.items().size());
            envelope.items().forEach(item -> {
                assertThat(item.type().lane().topic()).isEqualTo(record.topic());
                items.add(item.wireType() + ":" + Arrays.hashCode(item.payload(envelope.bytes())));
            });
        }
        return items;
    }

    private static RawHttp.Answer send(RecordedRequest request) throws IOException {
        try (var http = new RawHttp(node.port())) {
            http.write("POST " + request.path() + " HTTP/1.1\r\n");
            for (var header : request.headers()) {
                var value = header.name().equalsIgnoreCase("host") ? "localhost" : header.value();
                http.write(header.name() + ": " + value + "\r\n");
            }
            http.write("\r\n");
            if (request.isChunked()) {
                var half = request.body().length / 2;
                http.chunk(Arrays.copyOfRange(request.body(), 0, half));
                http.chunk(Arrays.copyOfRange(request.body(), half, request.body().length));
                http.write("0\r\n\r\n".getBytes(UTF_8));
            } else {
                http.write(request.body());
            }
            return http.answer();
        }
    }
}
