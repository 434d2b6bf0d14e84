package dev.faultline.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.ledger.OutcomeCodec;
import dev.faultline.core.ledger.OutcomeKey;
import dev.faultline.core.ledger.OutcomeRecord;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.SamplingSettings;
import dev.faultline.core.record.BlobReference;
import dev.faultline.core.record.Topics;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.processor.testing.House;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every type of item ends as rows of its table and as one outcome. */
@ExtendWith(Engines.class)
class ItemFlowTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static House house;

    @BeforeAll
    static void open(Engines engines) {
        house = new House(engines);
        house.start("one");
        house.awaitTables();
        house.project(1);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static void item(ItemType type, String fields, String payload) {
        var id = House.newId();
        item(type, fields, payload, id);
    }

    private static void item(ItemType type, String fields, String payload, EventId id) {
        var envelope = new EnvelopeWriter("{\"event_id\":\"" + id + "\",\"sent_at\":\"" + Instant.now() + "\"}")
                .item(type.wireName(), fields, payload.getBytes(UTF_8))
                .toBytes();
        house.send(house.record(type.lane().topic(), 0, House.meta(1, type, 1, id), envelope));
    }

    private static void awaitRows(String table, long count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.number("count()) FROM " + table + " WHERE project_id = 1") >= count);
    }

    private static double now() {
        return Instant.now().toEpochMilli() / 1000.0;
    }

    @Test
    void aSessionCountsOnceByTheWorstItReported() {
        var sid = "7c7b6585f9014e2e9f1a4c5e4f1a2b3c";
        var form = """
                {"sid":"%s","did":"u1","init":%s,"seq":%d,"started":"%s","timestamp":"%s","status":"%s","errors":%d,
                 "attrs":{"release":"shop@1.0","environment":"production"}}""";
        var started = Instant.now().minusSeconds(60);
        item(ItemType.SESSION, "", form.formatted(sid, true, 0, started, started, "ok", 0));
        item(ItemType.SESSION, "", form.formatted(sid, false, 2, started, Instant.now(), "crashed", 1));
        item(ItemType.SESSION, "", form.formatted(sid, false, 1, started, Instant.now(), "exited", 0));
        item(ItemType.SESSION, "", form.formatted(sid, false, 2, started, Instant.now(), "crashed", 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        house.number("sum(quantity)) FROM outcomes WHERE category = 'session' AND outcome = 'stored'")
                                >= 4);

        assertThat(house.clickHouse()
                        .query(
                                "SELECT status, errors FROM sessions FINAL WHERE project_id = 1",
                                Map.of(),
                                row -> row.getString("status") + row.getLong("errors")))
                .containsExactly("crashed1");
    }

    @Test
    void countsOfSessionsAddUp() {
        var form = """
                {"aggregates":[{"started":"2026-11-20T10:00:00Z","exited":5,"errored":2}],
                 "attrs":{"release":"shop@1.0"}}""";
        item(
                ItemType.SESSIONS,
                "",
                form.replace("2026-11-20T10:00:00Z", Instant.now().toString()));
        awaitRows("session_counts", 1);

        assertThat(house.number("sum(exited + errored)) FROM session_counts WHERE project_id = 1"))
                .isEqualTo(7);
    }

    @Test
    void logsAndMetricsAndSpansBecomeRows() {
        item(ItemType.LOG, ",\"item_count\":2", """
                {"items":[{"timestamp":%1$f,"trace_id":"%2$s","level":"info","body":"cart opened","attributes":{}},
                 {"timestamp":%1$f,"trace_id":"%2$s","level":"warn","body":"cart slow","attributes":{}}]}""".formatted(now(), TRACE));
        item(ItemType.METRIC, "", """
                {"items":[{"timestamp":%f,"trace_id":"%s","name":"cart.size","type":"gauge","value":3.5}]}""".formatted(now(), TRACE));
        item(ItemType.SPAN, "", """
                {"version":2,"items":[{"trace_id":"%s","span_id":"00f067aa0ba902b7","name":"GET /cart","status":"ok",
                 "is_segment":true,"start_timestamp":%f,"end_timestamp":%f,"attributes":{}}]}""".formatted(TRACE, now() - 1, now()));
        awaitRows("logs", 2);
        awaitRows("trace_metrics", 1);
        awaitRows("spans", 1);

        assertThat(house.number("count()) FROM logs WHERE hasToken(body, 'slow')"))
                .isEqualTo(1);
    }

    @Test
    void aTransactionIsStoredOnceWithItsSpans() {
        var id = House.newId();
        var payload = """
                {"event_id":"%s","type":"transaction","transaction":"GET /pay","start_timestamp":%f,"timestamp":%f,
                 "platform":"java","contexts":{"trace":{"trace_id":"%s","span_id":"aaaaaaaaaaaaaaaa","op":"http.server"}},
                 "spans":[{"trace_id":"%s","span_id":"bbbbbbbbbbbbbbbb","parent_span_id":"aaaaaaaaaaaaaaaa","op":"db",
                  "description":"select","start_timestamp":%f,"timestamp":%f}]}""".formatted(id, now() - 2, now(), TRACE, TRACE, now() - 2, now() - 1);
        item(ItemType.TRANSACTION, "", payload, id);
        item(ItemType.TRANSACTION, "", payload, id);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        house.number("sum(quantity)) FROM outcomes WHERE category = 'transaction' AND project_id = 1")
                                == 2);

        assertThat(house.number("count()) FROM transactions WHERE project_id = 1"))
                .isEqualTo(1);
        assertThat(house.number("count()) FROM spans WHERE transaction = 'GET /pay'"))
                .isEqualTo(2);
        assertThat(house.number("sum(transactions)) FROM transaction_minutes WHERE project_id = 1"))
                .isEqualTo(1);
    }

    @Test
    void transactionsThatAreDrawnAwayAreCountedOnceAllTheSame() {
        var defaults = ProjectSettings.defaults();
        house.project(
                5,
                new ProjectSettings(
                        defaults.limits(),
                        defaults.ingest(),
                        defaults.filters(),
                        defaults.privacy(),
                        new SamplingSettings(List.of(), 0, 1_000),
                        defaults.grouping(),
                        defaults.ownership(),
                        defaults.workflow(),
                        defaults.retention(),
                        defaults.links(),
                        defaults.caps()));
        var end = now() - 1;
        var fast = House.newId();
        transaction(fast, "GET /cart", end, 0.1, "ok");
        transaction(House.newId(), "GET /cart", end, 0.2, "ok");
        transaction(fast, "GET /cart", end, 0.1, "ok");
        transaction(House.newId(), "GET /cart", end, 2.0, "ok");
        transaction(House.newId(), "GET /cart", end, 0.1, "internal_error");
        transaction(House.newId(), "GET /healthz", end, 0.1, "ok");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.number("sum(quantity)) FROM outcomes WHERE project_id = 5") == 6);

        assertThat(house.number("count()) FROM transactions WHERE project_id = 5"))
                .as("slow and failed")
                .isEqualTo(2);
        for (var rollup : List.of("transaction_minutes", "transaction_hours")) {
            assertThat(house.number("sum(transactions)) FROM " + rollup + " WHERE project_id = 5"))
                    .as(rollup)
                    .isEqualTo(4);
            assertThat(house.number("sum(sampled)) FROM " + rollup + " WHERE project_id = 5"))
                    .isEqualTo(2);
            assertThat(house.number("sumIf(transactions, failed)) FROM " + rollup + " WHERE project_id = 5"))
                    .isEqualTo(1);
            assertThat(house.number("round(sum(duration_us) / 100000)) FROM " + rollup + " WHERE project_id = 5"))
                    .isEqualTo(24);
        }
        assertThat(house.number("sum(quantity)) FROM outcomes WHERE project_id = 5 AND outcome = 'sampled'"))
                .isEqualTo(2);
        assertThat(house.number("sum(quantity)) FROM outcomes WHERE project_id = 5 AND outcome = 'duplicate'"))
                .isEqualTo(1);
        assertThat(house.number("sum(quantity)) FROM outcomes WHERE project_id = 5 AND reason = 'health_check'"))
                .isEqualTo(1);
    }

    private static void transaction(EventId id, String name, double end, double seconds, String status) {
        var payload = """
                {"event_id":"%s","type":"transaction","transaction":"%s","start_timestamp":%f,"timestamp":%f,
                 "platform":"java","contexts":{"trace":{"trace_id":"%s","span_id":"aaaaaaaaaaaaaaaa","op":"http.server",
                 "status":"%s"}}}""".formatted(id, name, end - seconds, end, TRACE, status);
        var envelope = new EnvelopeWriter("{\"event_id\":\"" + id + "\"}")
                .item("transaction", "", payload.getBytes(UTF_8))
                .toBytes();
        house.send(house.record(
                ItemType.TRANSACTION.lane().topic(), 0, House.meta(5, ItemType.TRANSACTION, 1, id), envelope));
    }

    @Test
    void aTextThatIsTooLargeToScrubIsNotKeptEvenWhereBinaryFilesAre() {
        house.project(6);
        large("app.log", "password=hunter2 ".repeat(300_000).getBytes(UTF_8));
        large("core.bin", new byte[5 * 1024 * 1024]);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.number("sum(quantity)) FROM outcomes WHERE project_id = 6") == 2);
        assertThat(house.number(
                        "sum(quantity)) FROM outcomes WHERE project_id = 6 AND reason = 'text_attachment_too_large'"))
                .isEqualTo(1);
        assertThat(house.number("count()) FROM attachments WHERE project_id = 6 AND filename = 'core.bin'"))
                .isEqualTo(1);
        assertThat(house.number("count()) FROM attachments WHERE project_id = 6"))
                .isEqualTo(1);
    }

    private static void large(String filename, byte[] bytes) {
        var id = House.newId();
        var path = "incoming/2026-11-20/6/" + id;
        house.bean(BlobStore.class).put(path, new ByteArrayInputStream(bytes));
        var envelope = new EnvelopeWriter("{\"event_id\":\"" + id + "\"}")
                .item("attachment", ",\"filename\":\"" + filename + "\"", new byte[0])
                .toBytes();
        var record = house.record(
                ItemType.ATTACHMENT_ITEM.lane().topic(), 0, House.meta(6, ItemType.ATTACHMENT_ITEM, 1, id), envelope);
        record.headers()
                .add(BlobReference.HEADER, BlobReference.encode(List.of(new BlobReference(0, path, bytes.length))));
        house.send(record);
    }

    @Test
    void checkInsFeedbackReportsAndAttachmentsBecomeRows() {
        item(ItemType.CHECK_IN, "", """
                {"check_in_id":"%s","monitor_slug":"nightly","status":"ok","duration":3,
                 "monitor_config":{"schedule":{"type":"crontab","value":"0 3 * * *"}}}""".formatted(House.newId()));
        item(ItemType.FEEDBACK, "", """
                {"event_id":"%s","timestamp":%f,"contexts":{"feedback":{"message":"it broke","contact_email":"a@b.test"}}}""".formatted(House.newId(), now()));
        item(ItemType.USER_REPORT, "", """
                {"event_id":"%s","name":"Ada","email":"a@b.test","comments":"it broke"}""".formatted(House.newId()));
        item(ItemType.ATTACHMENT_ITEM, ",\"filename\":\"app.log\"", "all is well\n");
        awaitRows("check_ins", 1);
        awaitRows("feedback", 2);
        awaitRows("attachments", 1);

        var blob = house.clickHouse()
                .query("SELECT blob FROM attachments", Map.of(), row -> row.getString("blob"))
                .getFirst();
        assertThat(house.bean(BlobStore.class).get(blob))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasContent("all is well\n"));
    }

    @Test
    void whatSendersAndIngestDroppedIsCountedBeside() {
        item(ItemType.CLIENT_REPORT, "", """
                {"timestamp":%f,"discarded_events":[{"reason":"before_send","category":"error","quantity":7}]}""".formatted(now()));
        item(ItemType.REPLAY_EVENT, "", "{}");
        var key = new OutcomeKey(
                1,
                Instant.now().getEpochSecond() / 60,
                House.KEY,
                DataCategory.ERROR,
                Outcome.RATE_LIMITED,
                "key_rate");
        house.send(new ProducerRecord<>(Topics.OUTCOMES, OutcomeCodec.encode(List.of(new OutcomeRecord(key, 12)))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.number("sum(quantity)) FROM outcomes WHERE outcome = 'rate_limited'") == 12
                        && house.number("sum(quantity)) FROM outcomes WHERE reason = 'unsupported_item'") == 1);

        assertThat(house.number("sum(quantity)) FROM outcomes WHERE outcome = 'client_discard'"))
                .isEqualTo(7);
        assertThat(house.number("sum(quantity)) FROM received WHERE source = 'door'"))
                .isEqualTo(12);
    }
}
