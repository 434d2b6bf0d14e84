package dev.faultline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.record.Lane;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.body.KeptBodies;
import dev.faultline.facts.pulse.LedgerPulse;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.LedgerReader;
import dev.faultline.facts.read.Scope;
import dev.faultline.processor.testing.House;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class EventFlowTest {

    private static House house;

    @BeforeAll
    static void open(Engines engines) {
        house = new House(engines);
        house.start("one");
        house.awaitTables();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static long stored(long project) {
        return house.number("count()) FROM events WHERE project_id = " + project);
    }

    private static void awaitStored(long project, long count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> stored(project) >= count);
    }

    @Test
    void anErrorBecomesARowAnIssueAndABody() {
        house.project(1);
        var id = House.newId();
        house.event(1, id, House.error(id, "CartEmpty", "nothing in it", "pay"));
        awaitStored(1, 1);

        var reader = new FactsReader(house.clickHouse(), new KeptBodies(house.bean(BlobStore.class)));
        var event = reader.event(Scope.of(1), id).orElseThrow();
        assertThat(event.errorType()).isEqualTo("CartEmpty");
        assertThat(event.release()).isEqualTo("shop@1.0");
        assertThat(event.tags()).containsEntry("cart", "full");
        assertThat(event.deletesOn()).isAfter(Instant.now().plus(Duration.ofDays(89)));
        assertThat(reader.body(Scope.of(1), event).orElseThrow()).contains("nothing in it");
        assertThat(reader.event(Scope.of(2), id)).as("another tenant").isEmpty();
        assertThat(reader.body(Scope.of(2), event)).isEmpty();

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        house.number("count()) FROM issue_hashes FINAL WHERE project_id = 1 AND status = 'unresolved'")
                                == 1);
        assertThat(reader.latest(Scope.of(1), List.of(event.hash()))).contains(event);
        assertThat(reader.tags(Scope.of(1), List.of(event.hash()), 5))
                .anySatisfy(tag -> assertThat(tag.key()).isEqualTo("environment"));
    }

    @Test
    void anIdCountsOnceWhereverItComesFrom() {
        house.project(2);
        var ids = new ArrayList<EventId>();
        for (var i = 0; i < 40; i++) {
            ids.add(House.newId());
        }
        var events =
                ids.stream().map(id -> House.error(id, "Twice", "again", "pay")).toList();
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < ids.size(); i++) {
                house.event(2, ids.get(i), events.get(i));
            }
        }
        for (var i = 0; i < ids.size(); i++) {
            house.event(Lane.ERRORS.overflowTopic(), 0, 2, ids.get(i), events.get(i));
        }
        await().atMost(Duration.ofSeconds(30))
                .until(() -> house.number(
                                "sum(quantity)) FROM outcomes WHERE project_id = 2 AND outcome IN ('stored','duplicate')")
                        == 120);

        assertThat(stored(2)).isEqualTo(40);
        assertThat(house.number("sum(events)) FROM event_hours WHERE project_id = 2"))
                .isEqualTo(40);
        assertThat(house.number("sum(quantity)) FROM outcomes WHERE project_id = 2 AND outcome = 'duplicate'"))
                .isEqualTo(80);
        assertThat(house.number("sum(quantity)) FROM received WHERE project_id = 2"))
                .isEqualTo(120);

        var ledger = new LedgerReader(house.clickHouse());
        var from = Instant.now().minusSeconds(600);
        var to = Instant.now().plusSeconds(60);
        assertThat(new LedgerPulse(house.clickHouse()).gaps(from, to, 100))
                .extracting(LedgerPulse.Gap::projectId)
                .doesNotContain(2L);
        assertThat(ledger.sums(Scope.of(2), from, to, Duration.ofHours(1)))
                .extracting(LedgerReader.Sum::outcome)
                .contains("stored", "duplicate");
        assertThat(ledger.fate(Scope.of(2), ids.getFirst()).orElseThrow().outcome())
                .isEqualTo("stored");
        assertThat(ledger.fate(Scope.of(3), ids.getFirst()))
                .as("another tenant")
                .isEmpty();
        assertThat(ledger.fate(Scope.of(2), House.newId())).isEmpty();
        assertThat(ledger.freshAsOf(Scope.of(2)).orElseThrow()).isAfter(from);
    }

    @Test
    void whatCannotBeReadIsParkedAndThePartitionMovesOn() {
        house.project(3);
        house.send(new ProducerRecord<>(Lane.ERRORS.topic(), 0, null, new byte[] {1, 2, 3}));
        house.send(house.record(
                Lane.ERRORS.topic(), 0, House.meta(3, ItemType.EVENT, 1, House.newId()), "no envelope".getBytes()));
        var id = House.newId();
        house.event(3, id, House.error(id, "After", "poison", "pay"));
        awaitStored(3, 1);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.number("sum(quantity)) FROM outcomes WHERE outcome = 'invalid'") >= 2);
        assertThat(house.number("sum(quantity)) FROM outcomes WHERE project_id = 3 AND reason = 'malformed_envelope'"))
                .isEqualTo(1);
    }

    @Test
    void aFloodKeepsItsCountAndAtMostTwoHundredBodies() {
        house.project(4);
        var total = 3_000;
        for (var i = 0; i < total; i++) {
            var id = House.newId();
            house.sendLater(4, id, House.error(id, "Same", "over and over", "pay"));
        }
        awaitStored(4, total);

        assertThat(stored(4)).isEqualTo(total);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.number("sum(events)) FROM hash_totals WHERE project_id = 4") == total);
        // The first 50, a sample of 100 and the two newest, however few batches there were.
        assertThat(house.number("uniqExact(slot)) FROM bodies WHERE project_id = 4"))
                .isBetween(152L, 200L);
        assertThat(house.number("count()) FROM bodies FINAL WHERE project_id = 4"))
                .isLessThanOrEqualTo(200);
    }
}
