package dev.faultline.facts.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.event.EventId;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.blobs.FolderBlobStore;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.facts.Tables;
import dev.faultline.facts.query.BodySample;
import dev.faultline.facts.query.FactsQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.write.EventEncoder;
import dev.faultline.facts.write.FactBatch;
import dev.faultline.facts.write.FactTable;
import dev.faultline.facts.write.FactsWriter;
import dev.faultline.facts.write.StoredBodies;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What every store of bodies does, on a real ClickHouse. Each test has a project of its own. */
@ExtendWith(Engines.class)
abstract class BodyStoreContract {

    /** In the middle of the day before, so that no test crosses midnight and nothing is past its time. */
    static final Instant NOON = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(Duration.ofHours(12));

    static ClickHouse clickHouse;
    static FactsWriter writer;

    @TempDir
    static Path folder;

    private static long projects = 100;

    final long project = ++projects;
    BlobStore blobs;
    StoredBodies stored;

    abstract BodyStore store(BlobStore blobs);

    @BeforeAll
    static void migrate(Engines engines) {
        clickHouse = Tables.migrated(engines);
        writer = new FactsWriter(clickHouse);
    }

    @AfterAll
    static void close() {
        writer.close();
        clickHouse.close();
    }

    @BeforeEach
    void open() {
        blobs = new FolderBlobStore(folder);
        stored = new StoredBodies(clickHouse, store(blobs));
    }

    KeptEvent event(int number) {
        return KeptEvent.of(
                project,
                new EventId(project, number + 1),
                NOON.plusSeconds(number),
                "Order " + number + " failed",
                "Phone " + number);
    }

    FactBatch batch(KeptEvent event, int slot) {
        var batch = new FactBatch();
        EventEncoder.write(batch.rows(FactTable.EVENTS), event.fact());
        stored.keep(batch, event.fact(), slot, event.body());
        return batch;
    }

    void store(KeptEvent event, int slot) {
        writer.write(project + "/" + event.fact().event().id() + "/" + slot, batch(event, slot));
    }

    Optional<String> read(KeptEvent event) {
        return read(event, project);
    }

    Optional<String> read(KeptEvent event, long asProject) {
        var reader = new FactsReader(clickHouse, new KeptBodies(blobs));
        var row = reader.event(Scope.of(project), event.fact().event().id()).orElseThrow();
        return reader.body(Scope.of(asProject), row);
    }

    static String json(KeptEvent event) {
        return new String(event.body(), UTF_8);
    }

    @Test
    void aBodyComesBackAsItWas() {
        var event = event(0);
        assertThat(event.body().length).isGreaterThan(16_000);
        store(event, 0);
        assertThat(read(event)).contains(json(event));
        assertThat(read(event, project + 1_000)).as("another tenant").isEmpty();
    }

    @Test
    void anEventWithoutABodyHasNone() {
        var batch = new FactBatch();
        var event = event(0);
        EventEncoder.write(batch.rows(FactTable.EVENTS), event.fact());
        writer.write(project + "/bare", batch);
        assertThat(read(event)).isEmpty();
    }

    @Test
    void whoTakesASlotPushesTheOtherOutAndIsNeverTakenForIt() {
        var before = event(0);
        var after = event(1);
        assertThat(before.fact().grouping().primaryHash())
                .isEqualTo(after.fact().grouping().primaryHash());
        store(before, 60);
        store(after, 60);
        assertThat(read(after)).contains(json(after));
        assertThat(read(before)).isIn(Optional.empty(), Optional.of(json(before)));

        clickHouse.execute("OPTIMIZE TABLE bodies FINAL");
        assertThat(read(after)).contains(json(after));
        assertThat(read(before)).isEmpty();
    }

    @Test
    void aBatchThatIsStoredAgainChangesNothing() {
        var event = event(0);
        store(event, 3);
        store(event, 3);
        assertThat(read(event)).contains(json(event));
        assertThat(number("count()", "")).isEqualTo(1);
    }

    @Test
    void whatTheChoiceOfSlotsGoesOnFromIsTheSame() {
        store(event(0), 0);
        store(event(1), 1);
        var key = new StoredBodies.Key(project, event(0).fact().grouping().primaryHash());
        var state = stored.of(List.of(key), "slot < 50").get(key);
        assertThat(state.events()).isEqualTo(2);
        assertThat(state.kept()).extracting(StoredBodies.Kept::slot).containsExactly(0, 1);
        assertThat(number("sum(size)", "")).isEqualTo(event(0).body().length + event(1).body().length);
    }

    @Test
    void contextsAreFoundWhereverBodiesLie() {
        store(event(0), 0);
        store(event(1), 1);
        assertThat(number("count()", " AND JSONExtractString(body, 'contexts', 'device', 'model') = 'Phone 1'"))
                .isEqualTo(1);
        assertThat(number("count()", " AND JSONExtractString(body, 'contexts', 'device', 'notes') = 'ü \"quoted\"'"))
                .isEqualTo(2);
    }

    @Test
    void settingsAreTriedOnBodiesWhereverTheyLie() {
        var first = event(0);
        var second = event(1);
        store(first, 0);
        store(second, 1);
        var found = new BodySample(new FactsQuery(clickHouse), new KeptBodies(blobs))
                .newest(Scope.of(project), NOON.minusSeconds(60), 10, QueryBudget.SCREEN, body -> body);
        assertThat(found.rows())
                .extracting(BodySample.KeptBody::json)
                .as("newest first")
                .containsExactly(json(second), json(first));
        assertThat(found.rows().getFirst().id()).isEqualTo(second.fact().event().id());
    }

    long number(String what, String and) {
        return clickHouse
                .query(
                        "SELECT toInt64(" + what + ") AS n FROM bodies FINAL WHERE project_id = " + project + and,
                        Map.of(),
                        row -> row.getLong("n"))
                .getFirst();
    }
}
