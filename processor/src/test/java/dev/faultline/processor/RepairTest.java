package dev.faultline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.envelope.EnvelopeWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.ContentEncoding;
import dev.faultline.core.record.Lane;
import dev.faultline.core.record.RecordMeta;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.processor.item.ItemHandler;
import dev.faultline.processor.item.ItemHandlers;
import dev.faultline.processor.repair.DeadLetterBox;
import dev.faultline.processor.repair.RepairConfiguration;
import dev.faultline.processor.repair.Replay;
import dev.faultline.processor.repair.ReplayReport;
import dev.faultline.processor.repair.ReplayWindow;
import dev.faultline.processor.testing.House;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What an operator mends by command, beside a running processor. */
@ExtendWith(Engines.class)
class RepairTest {
    private static final int EVENTS = 300;
    private static final String POISON = "breaks the decoder";
    private static final AtomicBoolean defect = new AtomicBoolean();

    private static House house;
    private static ConfigurableApplicationContext repair;

    @BeforeAll
    static void open(Engines engines) {
        house = new House(engines);
        house.start("one", Defective.class);
        house.awaitTables();
        repair = new SpringApplicationBuilder(RepairConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(house.properties())
                .run();
    }

    @AfterAll
    static void close() {
        repair.close();
        house.close();
    }

    // An hour apart, so that the tests of this class do not see each other's minutes.
    private static Instant hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours));
    }

    private static List<EventId> fill(long project, Instant receivedAt) {
        house.project(project);
        var ids = new ArrayList<EventId>();
        for (var i = 0; i < EVENTS; i++) {
            var id = House.newId();
            ids.add(id);
            var type = "Type" + i % 3;
            send(project, id, receivedAt.plusMillis(i * 300L), House.error(id, type, "lost", type));
        }
        await().atMost(Duration.ofSeconds(40))
                .until(() -> sum(project, "event_minutes", "events") == EVENTS
                        && sum(project, "outcomes", "quantity") == EVENTS
                        && house.postgres()
                                        .sql("select count(*) from batches where state = 'open'")
                                        .query(Long.class)
                                        .single()
                                == 0);
        return ids;
    }

    private static void send(long project, EventId id, Instant receivedAt, String json) {
        var meta = new RecordMeta(
                project,
                House.KEY,
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
        var envelope = new EnvelopeWriter("{\"event_id\":\"" + id + "\"}")
                .item("event", "", json.getBytes(StandardCharsets.UTF_8))
                .toBytes();
        house.send(house.record(Lane.ERRORS.topic(), 0, meta, envelope));
    }

    private static long sum(long project, String table, String column) {
        return house.number("sum(" + column + ")) FROM " + table + " WHERE project_id = " + project);
    }

    private static long rows(long project) {
        return house.number("count()) FROM events WHERE project_id = " + project);
    }

    private static void delete(long project, String table, String where) {
        house.clickHouse()
                .execute("ALTER TABLE " + table + " DELETE WHERE project_id = " + project + where
                        + " SETTINGS mutations_sync = 2");
    }

    private static ReplayReport replay(Instant around, boolean dryRun) {
        var replay = repair.getBean(Replay.class);
        ReplayWindow window = replay.settled(around.minusSeconds(120), around.plusSeconds(300), Instant.now());
        return replay.run(window, dryRun);
    }

    private static void assertWhole(long project) {
        assertThat(rows(project)).as("rows").isEqualTo(EVENTS);
        assertThat(house.number("uniqExact(event_id)) FROM events WHERE project_id = " + project))
                .as("ids")
                .isEqualTo(EVENTS);
        for (var rollup : List.of("event_minutes", "event_hours", "hash_totals")) {
            assertThat(sum(project, rollup, "events")).as(rollup).isEqualTo(EVENTS);
        }
        assertThat(house.number("sum(events)) FROM tag_days WHERE key = 'release' AND project_id = " + project))
                .as("tags")
                .isEqualTo(EVENTS);
        assertThat(sum(project, "received", "quantity")).as("received").isEqualTo(EVENTS);
        assertThat(sum(project, "outcomes", "quantity")).as("outcomes").isEqualTo(EVENTS);
    }

    @Test
    void anIntactWindowStaysAsItIs() {
        var at = hoursAgo(5);
        fill(21, at);
        var report = replay(at, false);
        assertThat(report.events()).isEqualTo(EVENTS);
        assertThat(report.missing()).isZero();
        assertThat(report.received() + report.outcomes()).isZero();
        assertWhole(21);
    }

    @Test
    void rowsThatWereLostComeBackAndRollupsThatStillCountThemAreLeftAlone() {
        var at = hoursAgo(8);
        var ids = fill(22, at);
        delete(22, "events", " AND offset % 3 = 0");
        var lost = EVENTS - rows(22);
        assertThat(lost).isBetween(90L, 110L);

        var dry = replay(at, true);
        assertThat(dry.missing()).isEqualTo(lost);
        assertThat(dry.uncounted()).isZero();
        assertThat(ids).containsAll(dry.examples());
        assertThat(rows(22)).as("a dry run stores nothing").isEqualTo(EVENTS - lost);

        assertThat(replay(at, false).missing()).isEqualTo(lost);
        assertWhole(22);
        assertThat(replay(at, false).missing()).as("the second time").isZero();
        assertWhole(22);
    }

    @Test
    void aBatchThatNeverReachedTheStoreIsStoredWithItsCounts() {
        var at = hoursAgo(11);
        fill(23, at);
        var since = " >= toDateTime("
                + at.plusSeconds(60).truncatedTo(ChronoUnit.MINUTES).getEpochSecond() + ", 'UTC')";
        var half = " AND minute" + since;
        delete(23, "events", " AND received_at" + since);
        var left = rows(23);
        assertThat(left).isBetween(1L, EVENTS - 1L);
        delete(23, "event_minutes", half);
        delete(23, "outcomes", half);
        delete(23, "received", half);
        // These have coarser grains: what they lost is what their minutes lost.
        forget(23, left);

        var report = replay(at, false);
        assertThat(report.missing()).isEqualTo(EVENTS - left);
        assertThat(report.uncounted()).isEqualTo(EVENTS - left);
        assertThat(report.received()).isEqualTo(EVENTS - left);
        assertThat(report.outcomes()).isEqualTo(EVENTS - left);
        assertWhole(23);
    }

    /** Makes the coarse rollups count only the rows that are left. */
    private static void forget(long project, long left) {
        for (var rollup : List.of("event_hours", "hash_totals", "tag_days")) {
            delete(project, rollup, "");
        }
        delete(project, "event_minutes", "");
        house.clickHouse().execute("CREATE TABLE again AS events");
        house.clickHouse().execute("INSERT INTO again SELECT * FROM events WHERE project_id = " + project);
        delete(project, "events", "");
        house.clickHouse().execute("INSERT INTO events SELECT * FROM again");
        house.clickHouse().execute("DROP TABLE again SYNC");
        assertThat(sum(project, "event_hours", "events")).isEqualTo(left);
    }

    @Test
    void aLetterIsListedWithItsReasonAndStoredOnceAfterTheFix() {
        var box = repair.getBean(DeadLetterBox.class);
        house.project(24);
        defect.set(true);
        var id = House.newId();
        var json = House.error(id, "Parked", POISON, "pay");
        send(24, id, Instant.now(), json);
        var after = House.newId();
        send(24, after, Instant.now(), House.error(after, "Healthy", "behind it", "pay"));
        await().atMost(Duration.ofSeconds(30)).until(() -> rows(24) == 1);
        assertThat(box.waiting()).singleElement().satisfies(letter -> {
            assertThat(letter.reason()).isEqualTo("internal_error");
            assertThat(letter.message()).contains("a defect");
            assertThat(letter.place()).startsWith(Lane.ERRORS.topic() + "/0/");
        });

        assertThat(box.sendAgain()).isEqualTo(1);
        await("it comes back while the defect is there")
                .atMost(Duration.ofSeconds(30))
                .until(() -> box.waiting().size() == 1);

        defect.set(false);
        assertThat(box.sendAgain()).isEqualTo(1);
        await().atMost(Duration.ofSeconds(30)).until(() -> rows(24) == 2);
        assertThat(box.waiting()).isEmpty();
        assertThat(box.sendAgain()).isZero();
        // As if the command had died before it noted how far it was.
        send(24, id, Instant.now(), json);
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        house.number("sum(quantity)) FROM outcomes WHERE project_id = 24 AND outcome = 'duplicate'")
                                == 1);
        assertThat(rows(24)).isEqualTo(2);
        assertThat(sum(24, "hash_totals", "events")).isEqualTo(2);
    }

    /** A pipeline with a defect that is mended later. */
    @Configuration(proxyBeanMethods = false)
    static class Defective {
        @Bean
        @Primary
        ItemHandlers defectiveHandlers(@Qualifier("itemHandlers") ItemHandlers itemHandlers) {
            Map<ItemType, ItemHandler> handlers = new EnumMap<>(ItemType.class);
            for (var type : ItemType.values()) {
                handlers.put(type, itemHandlers.of(type));
            }
            handlers.put(ItemType.EVENT, (context, rows) -> {
                var text = new String(context.record().envelope().bytes(), StandardCharsets.UTF_8);
                if (defect.get() && text.contains(POISON)) {
                    throw new IllegalStateException("a defect");
                }
                itemHandlers.of(ItemType.EVENT).handle(context, rows);
            });
            return new ItemHandlers(handlers);
        }
    }
}
