package dev.faultline.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.RecordHeaders;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.core.record.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The operator's commands as programs of their own, beside a running product: what they print, and their exit codes. */
@Tag("slow")
class OperatorCommandsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String LANE = Lane.ERRORS.topic();

    private static Product product;
    private static Stores stores;
    private static KafkaProducer<byte[], byte[]> log;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        product = Product.start(folder.resolve("data"));
        stores = new Stores(product);
        var engines = JsonMapper.shared()
                .readValue(
                        Files.readString(product.process().data().resolve("engines.json")),
                        new TypeReference<Map<String, String>>() {});
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", engines.getOrDefault("faultline.kafka.bootstrap-servers", ""));
        log = new KafkaProducer<>(kafka, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        log.close();
        product.close();
    }

    private static Program.Ended faultline(String... arguments) {
        return Program.faultlineEnded(product.process().data(), arguments);
    }

    private static EventId newId() {
        return EventId.parse(UUID.randomUUID().toString().replace("-", ""));
    }

    /** An event as ingest would have written it at that time. */
    private static ProducerRecord<byte[], byte[]> event(EventId id, Instant receivedAt, String topic, byte[] key) {
        var json = "{\"event_id\":\"" + id
                + "\",\"platform\":\"java\",\"exception\":{\"values\":[{\"type\":\"LostException\","
                + "\"value\":\"gone from the disk\"}]}}";
        var envelope = new EnvelopeWriter("{\"event_id\":\"" + id + "\"}")
                .item("event", "", json.getBytes(UTF_8))
                .toBytes();
        var meta = new RecordMeta(
                1,
                Product.KEY,
                ItemType.EVENT,
                1,
                ContentEncoding.IDENTITY,
                receivedAt,
                null,
                "sentry.java/8.0.0",
                SignatureVerdict.ABSENT,
                id,
                null,
                null);
        var record = new ProducerRecord<>(topic, 0, key, envelope);
        RecordHeaders.write(meta, record.headers()::add);
        return record;
    }

    private static void append(ProducerRecord<byte[], byte[]> record) throws Exception {
        log.send(record).get(20, TimeUnit.SECONDS);
    }

    private static void awaitRows(String of, long count) {
        Awaitility.await(of).atMost(PATIENCE).until(() -> number(of) == count);
    }

    private static long number(String of) throws Exception {
        return Long.parseLong(stores.clickHouse("SELECT toInt64(" + of));
    }

    @Test
    void aLetterIsListedAndStoredWhenItIsSentAgain() throws Exception {
        // Parked by a processor that had a defect; this one can read it.
        var id = newId();
        var parked = event(id, Instant.now(), Topics.DEAD_LETTERS, (LANE + "/0/77").getBytes(UTF_8));
        parked.headers().add("dl-reason", "internal_error".getBytes(UTF_8));
        parked.headers().add("dl-message", "a defect since mended".getBytes(UTF_8));
        append(parked);
        // And one that nobody can read.
        append(new ProducerRecord<>(LANE, 0, null, new byte[] {1, 2, 3}));
        awaitRows("sum(quantity)) FROM faultline.outcomes WHERE outcome = 'invalid'", 1);

        var listed = faultline("dead-letters");
        assertThat(listed.code()).isZero();
        assertThat(listed.text())
                .contains(LANE + "/0/77  internal_error", "a defect since mended", "2 dead letters wait");

        var sent = faultline("dead-letters", "replay");
        assertThat(sent.code()).isZero();
        assertThat(sent.text()).contains("2 dead letters were sent through the pipeline again");
        Awaitility.await("it is an event like any other")
                .atMost(PATIENCE)
                .until(() -> product.api().status("/api/v1/orgs/faultline/events/" + id) == 200);
        awaitRows("sum(quantity)) FROM faultline.outcomes WHERE outcome = 'invalid'", 2);
        assertThat(faultline("dead-letters").text())
                .contains("1 dead letters wait")
                .doesNotContain("a defect");
    }

    @Test
    void whatAStoreLostComesBackAndTheLedgerAddsUpAgain() throws Exception {
        var count = 25;
        var at = Instant.now().minus(Duration.ofHours(3));
        List<EventId> ids = new ArrayList<>();
        for (var i = 0; i < count; i++) {
            var id = newId();
            ids.add(id);
            append(event(id, at.plusMillis(i), LANE, null));
        }
        var old = " WHERE project_id = 1 AND received_at < now() - INTERVAL 2 HOUR";
        var oldMinutes = " WHERE project_id = 1 AND minute < now() - INTERVAL 2 HOUR";
        awaitRows("count()) FROM faultline.events" + old, count);
        awaitRows("sum(quantity)) FROM faultline.outcomes" + oldMinutes, count);
        stores.clickHouse("ALTER TABLE faultline.events DELETE" + old + " SETTINGS mutations_sync = 2");
        stores.clickHouse("ALTER TABLE faultline.outcomes DELETE" + oldMinutes + " SETTINGS mutations_sync = 2");
        var damaged = faultline("ledger", "--org", "faultline", "--last", "4h");
        assertThat(damaged.code()).as("the sums differ").isEqualTo(3);
        assertThat(damaged.text()).containsPattern("residual +25").contains("faultline replay --from");

        var dry = faultline("replay", "--from", "4h", "--to", "2h", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.text()).contains("25 events would be stored", "outcomes by 25");
        assertThat(number("count()) FROM faultline.events" + old))
                .as("a dry run stores nothing")
                .isZero();

        var done = faultline("replay", "--from", "4h", "--to", "2h");
        assertThat(done.code()).isZero();
        assertThat(done.text()).contains("25 events stored that had no row");
        awaitRows("uniqExact(event_id)) FROM faultline.events" + old, count);
        assertThat(
                        number(
                                "sum(events)) FROM faultline.event_hours WHERE project_id = 1 AND hour < now() - INTERVAL 2 HOUR"))
                .as("rollups were left alone")
                .isEqualTo(count);
        assertThat(product.api().status("/api/v1/orgs/faultline/events/" + ids.getFirst()))
                .isEqualTo(200);
        assertThat(faultline("ledger", "--org", "faultline", "--last", "4h").code())
                .isZero();
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInOneSentence() {
        assertThat(faultline("dead-letters", "burn")).satisfies(ended -> {
            assertThat(ended.code()).isNotZero();
            assertThat(ended.text()).contains("dead-letters takes list or replay.");
        });
    }
}
