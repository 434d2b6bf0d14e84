package dev.faultline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.Receipt;
import dev.faultline.core.record.ReceiptCodec;
import dev.faultline.core.record.WaitChannel;
import dev.faultline.core.signing.BodyDigest;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.redis.RedisLink;
import dev.faultline.ingest.support.IngestNode;
import dev.faultline.ingest.support.LoggedRecord;
import dev.faultline.ingest.support.Projects;
import dev.faultline.ingest.support.Sent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.zip.DeflaterOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every door beside the envelope's: what it takes, what it answers, what lands in the log. */
@ExtendWith(Engines.class)
class DoorsTest {
    private static final String ID = "9ec79c33ec9942ab8353589fcb2e04dc";
    private static IngestNode node;

    private final long project = Projects.newId();
    private final String key = Projects.newKey();

    @BeforeAll
    static void start(Engines engines) {
        node = IngestNode.start(engines, "faultline.ingest.wait-at-most=2s");
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @BeforeEach
    void publish() {
        node.publish(Projects.withTokens(
                Projects.project(project, Projects.key(key)),
                Set.of(HexFormat.of().formatHex(BodyDigest.of("a token".getBytes(UTF_8))))));
    }

    @Test
    void storeTakesBase64OfZlibAndAnswersAnImageTagWithAPixel() throws IOException {
        var packed = base64(zlib("{\"event_id\":\"" + ID + "\",\"message\":\"old\"}"));
        var posted =
                to("store/").header("Content-Type", "application/octet-stream").post(packed);
        assertThat(posted.body()).isEqualTo("{\"id\":\"" + ID + "\"}");
        var got =
                new Sent(node, path("store/") + "&sentry_data=" + packed.replace("+", "%2B")).send("GET", new byte[0]);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Type")).contains("image/gif");
        assertThat(node.records(project))
                .hasSize(2)
                .allSatisfy(record -> assertThat(record.payload(0)).contains("\"old\""));
        assertThat(to("store/").post("{\"message\":").statusCode()).isEqualTo(400);
        assertThat(to("store/").post("garbage!").statusCode()).isEqualTo(400);
    }

    @Test
    void browserReportsTravelWithReleaseAndEnvironment() {
        var report = "{\"csp-report\":{\"effective-directive\":\"img-src\"}}";
        var path = path("csp-report/") + "&sentry_release=shop%401.0&sentry_environment=prod";
        var answer = new Sent(node, path)
                .header("Content-Type", "application/csp-report")
                .post(report);
        assertThat(answer.statusCode()).isEqualTo(200);
        var batch = to("security/")
                .header("Content-Type", "application/reports+json")
                .post("[" + report + "," + report + "]");
        assertThat(batch.statusCode()).isEqualTo(200);
        var records = node.records(project);
        assertThat(records).hasSize(3).allMatch(record -> record.meta().itemType() == ItemType.SECURITY);
        assertThat(new String(records.getFirst().kafka().value(), UTF_8)).contains("\"sentry_release\":\"shop@1.0\"");
        assertThat(to("security/")
                        .header("Content-Type", "text/plain")
                        .post(report)
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void networkErrorsBecomeEvents() {
        var report = "[{\"type\":\"network-error\",\"age\":1000,\"url\":\"https://shop.example/pay\",\"body\":"
                + "{\"type\":\"tcp.timed_out\",\"phase\":\"connection\"}},{\"type\":\"other\"}]";
        assertThat(to("nel/").post(report).statusCode()).isEqualTo(200);
        var event = JsonMapper.shared().readTree(only().payload(0));
        assertThat(event.at("/logentry/formatted").asString()).isEqualTo("Network error: tcp.timed_out");
        assertThat(event.at("/request/url").asString()).isEqualTo("https://shop.example/pay");
    }

    @Test
    void aCheckInIsAPlainRequest() {
        var query = "/api/" + project + "/cron/nightly/" + key + "?status=ok&duration=1.5";
        assertThat(new Sent(node, query).send("GET", new byte[0]).statusCode()).isEqualTo(202);
        assertThat(new Sent(node, query).send("POST", new byte[0]).statusCode()).isEqualTo(202);
        var json = to("cron/nightly").header("Content-Type", "application/json").post("{\"status\":\"error\"}");
        assertThat(json.statusCode()).isEqualTo(202);
        assertThat(node.records(project)).hasSize(3).allSatisfy(record -> {
            assertThat(record.topic()).isEqualTo("ingest.other");
            assertThat(record.payload(0)).contains("\"monitor_slug\":\"nightly\"");
        });
        assertThat(to("cron/nightly").post("").statusCode()).isEqualTo(400);
    }

    @Test
    void theFeedbackDialogIsServedAndTakesAnAnswer() {
        var path = "/api/embed/error-page/?eventId=" + ID + "&dsn=http%3A%2F%2F" + key + "%40localhost%2F" + project;
        var script = new Sent(node, path).send("GET", new byte[0]);
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        var posted = new Sent(node, path).post("name=Ann&email=a%40b.c&comments=It+broke");
        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(only().payload(0)).contains("\"comments\":\"It broke\"").contains("\"email\":\"a@b.c\"");
        assertThat(new Sent(node, path).post("name=Ann").statusCode()).isEqualTo(400);
    }

    @Test
    void plainJsonTakesOneSeveralAndLinesByKeyOrToken() {
        var one = new Sent(node, "/api/" + project + "/events/")
                .header("Authorization", "Bearer a token")
                .post("{\"message\":\"m\"}");
        assertThat(one.statusCode()).isEqualTo(200);
        var several = to("events/").post("[{\"message\":\"a\"},{\"nothing\":1},{\"message\":\"b\"}]");
        var body = json(several);
        assertThat(body.get("accepted").asInt()).isEqualTo(2);
        assertThat(body.at("/errors/0/index").asInt()).isEqualTo(1);
        assertThat(to("events/")
                        .post("{\"message\":\"a\"}\n{\"message\":\"b\"}\n")
                        .statusCode())
                .isEqualTo(200);
        assertThat(node.records(project)).hasSize(5);
        var wrong = new Sent(node, "/api/" + project + "/events/")
                .header("Authorization", "Bearer other")
                .post("{\"message\":\"m\"}");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(to("events/").post("{}").statusCode()).isEqualTo(400);
    }

    @Test
    void waitingEndsWithTheProcessorsWordOrWith202() {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            var pending = to("events/", "&wait=true").post("{\"message\":\"m\"}");
            assertThat(pending.statusCode()).isEqualTo(202);
            return node.records(project).getLast().meta().waitingNode() != null;
        });
        try (var processor = Executors.newVirtualThreadPerTaskExecutor()) {
            processor.execute(this::announceOnceLogged);
            var stored = to("events/", "&wait=true").post("{\"event_id\":\"" + ID + "\",\"message\":\"m\"}");
            assertThat(json(stored).get("outcome").asString()).isEqualTo("stored");
            assertThat(stored.statusCode()).isEqualTo(200);
        }
    }

    /** What the processor does once it has stored the event. */
    private void announceOnceLogged() {
        var id = EventId.parse(ID);
        var record = Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(
                        () -> node.records(project).stream()
                                .filter(each -> id.equals(each.meta().eventId()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        node.bean(RedisLink.class)
                .connection()
                .orElseThrow()
                .sync()
                .publish(WaitChannel.of(record.meta().waitingNode()), new WaitChannel(project, id, "stored").message());
    }

    @Test
    void aLargeAttachmentTravelsAsAReferenceThatNoSenderCanForge() throws IOException {
        var large = new byte[3_000_000];
        new Random(1).nextBytes(large);
        var body = new ByteArrayOutputStream();
        body.writeBytes(("{\"event_id\":\"" + ID + "\"}\n{\"type\":\"event\"}\n{\"message\":\"m\"}\n"
                        + "{\"type\":\"attachment\",\"filename\":\"core.bin\",\"length\":" + large.length + "}\n")
                .getBytes(UTF_8));
        body.writeBytes(large);
        assertThat(to("envelope/").post(body.toByteArray()).statusCode()).isEqualTo(200);
        var record = only();
        assertThat(record.envelope().items())
                .extracting(EnvelopeItem::type)
                .containsExactly(ItemType.EVENT, ItemType.ATTACHMENT_ITEM);
        var blobs = BlobReference.decode(
                record.kafka().headers().lastHeader(BlobReference.HEADER).value());
        assertThat(blobs).hasSize(1);
        assertThat(blobs.getFirst().item()).isEqualTo(1);
        assertThat(blobs.getFirst().length()).isEqualTo(large.length);
        try (var stored =
                node.bean(BlobStore.class).get(blobs.getFirst().path()).orElseThrow()) {
            assertThat(stored.readAllBytes()).isEqualTo(large);
        }
    }

    @Test
    void theLastAnswersAreKeptForWhoeverSetsUpAnSdk() {
        to("store/").post("{\"message\":\"m\"}");
        new Sent(node, "/api/" + project + "/envelope/?sentry_key=" + "0".repeat(32)).post("{}");
        var commands = node.bean(RedisLink.class).connection().orElseThrow().sync();
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> commands.llen(Receipt.keyOf(project)) == 2);
        var receipts = commands.lrange(Receipt.keyOf(project), 0, -1).stream()
                .map(new ReceiptCodec()::decode)
                .toList();
        assertThat(receipts).extracting(Receipt::code).containsExactly("key_unknown", "accepted");
        assertThat(receipts.getFirst().stage()).isEqualTo("key");
        assertThat(receipts.getLast().items()).isEqualTo(List.of(new Receipt.Item("event", 15)));
        assertThat(commands.ttl(Receipt.keyOf(project))).isBetween(1L, 600L);
    }

    private LoggedRecord only() {
        var records = node.records(project);
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    private Sent to(String door) {
        return to(door, "");
    }

    private Sent to(String door, String furtherQuery) {
        return new Sent(node, path(door) + furtherQuery);
    }

    private String path(String door) {
        return "/api/" + project + "/" + door + "?sentry_key=" + key;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] zlib(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }
}
