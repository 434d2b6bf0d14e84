package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.EventId;
import dev.faultline.core.record.BlobReference;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.ingest.body.MemoryBudget;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.LoggedRecord;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.RawHttp;
import dev.faultline.ingest.support.Sent;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dumps and files, those too that are too large to be held. */
@ExtendWith(Engines.class)
class UploadTest {
    private static final String ID = "9ec79c33ec9942ab8353589fcb2e04dc";
    private static final int MEGABYTE = 1024 * 1024;
    private static IngestNode node;

    private final long project = Projects.newId();
    private final String key = Projects.newKey();

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines, "faultline.ingest.max-size.attachment=30MB");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void publish() {
        node.publish(Projects.project(project, Projects.key(key)));
    }

    @Test
    void aMinidumpBecomesAnEventWithTheDumpAttached() {
        var form = "--xyz\r\nContent-Disposition: form-data; name=\"sentry\"\r\n\r\n{\"release\":\"g@1\"}\r\n"
                + "--xyz\r\nContent-Disposition: form-data; name=\"upload_file_minidump\"; filename=\"c.dmp\"\r\n\r\n"
                + "MDMP\0\1\r\n--xyz--\r\n";
        var answer = to("minidump/")
                .header("Content-Type", "multipart/form-data; boundary=xyz")
                .post(form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(EventId.isValid(answer.body())).isTrue();
        assertThat(answer.body()).hasSize(36);
        var record = only();
        assertThat(record.meta().eventId()).isEqualTo(EventId.parse(answer.body()));
        assertThat(record.payload(0)).contains("\"release\":\"g@1\"").contains("\"level\":\"fatal\"");
        assertThat(record.payload(1)).isEqualTo("MDMP\0\1");
        assertThat(record.envelope().items().get(1).attachmentType()).isEqualTo("event.minidump");
    }

    @Test
    void filesForAKnownEventAreTaken() {
        var form = "--b\r\nContent-Disposition: form-data; name=\"x\"; filename=\"log.txt\"\r\n\r\nline\r\n--b--";
        var answer = to("events/" + ID + "/attachments/")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .post(form);
        assertThat(answer.statusCode()).isEqualTo(201);
        var record = only();
        assertThat(record.meta().eventId()).isEqualTo(EventId.parse(ID));
        assertThat(record.envelope().items().getFirst().filename()).isEqualTo("log.txt");
    }

    @Test
    void aDumpOfTwentyMegabytesIsStreamedIntoABlob() throws IOException {
        var dump = random(20 * MEGABYTE);
        try (var http = new RawHttp(node.port())) {
            open(http, "upload_file_minidump");
            for (var at = 0; at < dump.length; at += MEGABYTE) {
                http.chunk(Arrays.copyOfRange(dump, at, at + MEGABYTE));
                assertThat(node.bean(MemoryBudget.class).used()).isLessThan(4 * MEGABYTE);
            }
            http.chunk("\r\n--xyz--\r\n".getBytes(ISO_8859_1));
            http.write("0\r\n\r\n");
            var answer = http.answer();
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        var record = only();
        var blob = BlobReference.decode(record.kafka()
                        .headers()
                        .lastHeader(BlobReference.HEADER)
                        .value())
                .getFirst();
        assertThat(blob.item()).isEqualTo(1);
        assertThat(record.envelope().items().get(1).attachmentType()).isEqualTo("event.minidump");
        try (var stored = node.bean(BlobStore.class).get(blob.path()).orElseThrow()) {
            assertThat(stored.readAllBytes()).isEqualTo(dump);
        }
    }

    @Test
    void aFileWithoutAnEndIsCutAtTheLimitAndNothingStays() throws IOException {
        var megabyte = random(MEGABYTE);
        try (var http = new RawHttp(node.port())) {
            open(http, "upload_file_minidump");
            for (var i = 0; i < 31; i++) {
                http.chunk(megabyte);
            }
            assertThat(http.answer().status()).isEqualTo(413);
        }
        try (var http = new RawHttp(node.port())) {
            open(http, "some_other_file");
            http.chunk(megabyte);
            http.chunk("\r\n--xyz--\r\n".getBytes(ISO_8859_1));
            http.write("0\r\n\r\n");
            assertThat(http.answer().status()).as("no dump among the files").isEqualTo(400);
        }
        try (var blobs = node.bean(BlobStore.class).list("incoming/")) {
            assertThat(blobs.filter(blob -> blob.key().contains("/" + project + "/")))
                    .isEmpty();
        }
        assertThat(node.records(project)).isEmpty();
    }

    private LoggedRecord only() {
        var records = node.records(project);
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    private Sent to(String door) {
        return new Sent(node, "/api/" + project + "/" + door + "?sentry_key=" + key);
    }

    private void open(RawHttp http, String part) throws IOException {
        http.write("POST /api/" + project + "/minidump/?sentry_key=" + key + " HTTP/1.1\r\nHost: x\r\n"
                + "Content-Type: multipart/form-data; boundary=xyz\r\nTransfer-Encoding: chunked\r\n\r\n");
        http.chunk(("--xyz\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"a.dmp\"\r\n\r\n")
                .getBytes(ISO_8859_1));
    }

    private static byte[] random(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
