package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.LoggedRecord;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.Sent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The path of an ordinary envelope: who sends, how it is packed, where it lands. */
@ExtendWith(Engines.class)
class AcceptTest {
    private static final String ID = "9ec79c33ec9942ab8353589fcb2e04dc";
    private static final String EVENT = "{\"event_id\":\"" + ID + "\",\"sdk\":{\"name\":\"x\",\"version\":\"1\"}}\n"
            + "{\"type\":\"event\"}\n{\"message\":\"a\"}";
    private static IngestNode node;

    private final long project = Projects.newId();
    private final String key = Projects.newKey();

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void eachPlaceOfTheKeyIsRead() {
        node.publish(Projects.project(project, Projects.key(key)));
        assertAccepted(envelope("?sentry_key=" + key).post(EVENT));
        assertAccepted(envelope("")
                .header("X-Sentry-Auth", "Sentry sentry_version=7,sentry_key=" + key)
                .post(EVENT));
        assertAccepted(envelope("")
                .header("Authorization", "Basic " + base64(key + ":"))
                .post(EVENT));
        var dsn = "http://" + key + "@localhost/" + project;
        var inside = EVENT.replaceFirst("\\{", "{\"dsn\":\"" + dsn + "\",");
        assertAccepted(envelope("").post(inside));
        assertAccepted(new Sent(node, "/tunnel").post(inside));
        assertAccepted(new Sent(node, "//mon/sentry//api/" + project + "/envelope?sentry_key=" + key).post(EVENT));
        assertThat(node.records(project)).hasSize(6).allSatisfy(record -> {
            assertThat(record.topic()).isEqualTo("ingest.errors");
            assertThat(record.meta().keyId()).isEqualTo(key);
            assertThat(record.meta().eventId()).isEqualTo(EventId.parse(ID));
            assertThat(record.meta().sdk()).isEqualTo("x/1");
            assertThat(record.meta().clientAddress()).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void eachEncodingIsPassedOnAsSent() throws IOException {
        node.publish(Projects.project(project, Projects.key(key)));
        assertAccepted(packed("gzip", gzip(EVENT)));
        assertAccepted(packed("deflate", deflate(EVENT)));
        assertAccepted(packed("zstd", Zstd.compress(EVENT.getBytes(UTF_8))));
        assertAccepted(packed("identity", EVENT.getBytes(UTF_8)));
        assertThat(node.records(project))
                .extracting(record -> record.meta().encoding())
                .containsExactlyInAnyOrder(
                        ContentEncoding.GZIP, ContentEncoding.DEFLATE, ContentEncoding.ZSTD, ContentEncoding.IDENTITY);
        assertThat(packed("gzip", "no gzip at all".getBytes(UTF_8)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEnvelopeOfSeveralLanesIsFramedAnewPerLane() {
        node.publish(Projects.project(project, Projects.key(key)));
        var answer = envelope("?sentry_key=" + key)
                .post(EVENT
                        + "\n{\"type\":\"session\"}\n{\"sid\":\"1\"}\n{\"type\":\"attachment\",\"length\":3}\na\nb\n"
                        + "{\"type\":\"replay_event\"}\n{}\n{\"type\":\"brand_new\"}\n{}\n");
        assertAccepted(answer);
        var records = node.records(project);
        assertThat(records)
                .extracting(LoggedRecord::topic)
                .containsExactlyInAnyOrder("ingest.errors", "ingest.sessions");
        var errors = records.stream()
                .filter(record -> record.topic().equals("ingest.errors"))
                .findFirst()
                .orElseThrow();
        assertThat(errors.envelope().items())
                .extracting(EnvelopeItem::type)
                .containsExactly(ItemType.EVENT, ItemType.ATTACHMENT_ITEM);
        assertThat(errors.meta().itemCount()).isEqualTo(2);
        assertThat(errors.payload(1)).isEqualTo("a\nb");
        assertThat(node.outcomes(project))
                .containsEntry("filtered:unsupported_item:replay", 1L)
                .containsEntry("filtered:unsupported_item:default", 1L);
    }

    @Test
    void aStoredEventBecomesAnEnvelope() {
        node.publish(Projects.project(project, Projects.key(key)));
        var answer = new Sent(node, "/api/" + project + "/store/?sentry_key=" + key)
                .post("{\"event_id\":\"" + ID + "\",\"message\":\"hi\"}");
        assertAccepted(answer);
        var byKeyAlone = new Sent(node, "/api/store/")
                .header("X-Sentry-Auth", "Sentry sentry_key=" + key)
                .post("{\"message\":\"hi\"}");
        assertThat(byKeyAlone.statusCode()).isEqualTo(200);
        assertThat(node.records(project)).hasSize(2).anySatisfy(record -> {
            assertThat(record.meta().eventId()).isEqualTo(EventId.parse(ID));
            assertThat(record.payload(0)).contains("\"hi\"");
        });
    }

    private Sent envelope(String query) {
        return new Sent(node, "/api/" + project + "/envelope/" + query);
    }

    private java.net.http.HttpResponse<String> packed(String encoding, byte[] body) {
        return envelope("?sentry_key=" + key)
                .header("Content-Encoding", encoding)
                .post(body);
    }

    private static void assertAccepted(java.net.http.HttpResponse<String> answer) {
        assertThat(answer.body()).isEqualTo("{\"id\":\"" + ID + "\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    private static String base64(String text) {
        return java.util.Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(out)) {
            packing.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] deflate(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
