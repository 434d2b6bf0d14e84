package dev.faultline.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.project.OwnershipSettings;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.Topics;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.issues.command.Actor;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.command.IssueCommand;
import dev.faultline.issues.command.IssueStore;
import dev.faultline.issues.command.UndoLog;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.processor.testing.House;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues that nobody touches: judged at first sight, back from the archive, growing beyond their own past. */
@ExtendWith(Engines.class)
class WatchTest {

    private static House house;
    private static RedisClient redis;
    private static final List<String> NEWS = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void open(Engines engines) {
        house = new House(engines);
        house.properties().put("faultline.processor.watch-every", "500ms");
        house.properties().put("faultline.processor.reconcile-every", "300ms");
        house.properties().put("faultline.processor.residual-after", "1s");
        house.start("watch");
        house.awaitTables();
        house.project(1, withOwners("* #all\nshop/ #payments"));
        var login = engines.redis();
        var uri = RedisURI.create(login.url());
        uri.setAuthentication(login.password());
        redis = RedisClient.create(uri);
        var listening = redis.connectPubSub();
        listening.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(String channel, String message) {
                NEWS.add(message);
            }
        });
        listening.sync().subscribe(LiveNews.CHANNEL);
    }

    @AfterAll
    static void close() {
        redis.close();
        house.close();
    }

    private static ProjectSettings withOwners(String rules) {
        var usual = ProjectSettings.defaults();
        return new ProjectSettings(
                usual.limits(),
                usual.ingest(),
                usual.filters(),
                usual.privacy(),
                usual.sampling(),
                usual.grouping(),
                new OwnershipSettings(rules, false),
                usual.workflow(),
                usual.retention(),
                usual.links(),
                usual.caps());
    }

    @Test
    void aDifferenceInTheLedgerThatStandsIsToldOfUntilItIsGone() {
        var minute = "toStartOfMinute(now() - INTERVAL 1 HOUR)";
        var meters = house.bean(MeterRegistry.class);
        house.clickHouse()
                .execute("INSERT INTO received (project_id, minute, source, quantity) SELECT 9, " + minute
                        + ", 'log', 7");
        house.clickHouse()
                .execute("INSERT INTO outcomes (project_id, minute, category, outcome, reason, key_id, quantity)"
                        + " SELECT 9, " + minute + ", 'error', 'stored', '', 'k', 4");
        await("seen by a chore that nobody started")
                .atMost(Duration.ofSeconds(30))
                .until(() -> figure(meters, "minutes") == 1 && figure(meters, "items") == 3);

        house.clickHouse()
                .execute("INSERT INTO outcomes (project_id, minute, category, outcome, reason, key_id, quantity)"
                        + " SELECT 9, " + minute + ", 'error', 'invalid', 'late', 'k', 3");
        await("it adds up again").atMost(Duration.ofSeconds(30)).until(() -> figure(meters, "minutes") == 0);
    }

    private static double figure(MeterRegistry meters, String of) {
        return meters.get("faultline.processor.ledger.standing." + of).gauge().value();
    }

    @Test
    void anUnseenProblemIsJudgedByItsFirstEvent() {
        house.postgres()
                .sql("insert into deploys (project_id, version, environment, finished_at) values"
                        + " (1, 'shop@1.0', 'production', now() - interval '1 hour'),"
                        + " (1, 'shop@1.0', 'staging', now() - interval '1 minute')")
                .update();
        var issue = seen("Judged", 1);
        var row = house.postgres()
                .sql("select priority, priority_reasons::text, owners::text, first_release,"
                        + " (select environment from deploys d where d.id = first_deploy) as deployed"
                        + " from issues where id = :id")
                .param("id", issue)
                .query()
                .singleRow();

        assertThat(row.get("priority")).isEqualTo("medium");
        assertThat((String) row.get("priority_reasons")).contains("it is an error", "it is new");
        assertThat((String) row.get("owners")).contains("#payments", "shop/Cart.java", "\"line\": 2");
        assertThat(row.get("first_release")).isEqualTo("shop@1.0");
        assertThat(row.get("deployed")).isEqualTo("production");
    }

    @Test
    void anArchivedIssueReturnsWithTheLastOfSoManyEventsAndTellsEverybody() {
        var issue = seen("Counted", 3);
        archive(issue, new IssueCommand.Archive(null, 5L, null, false));
        send("Counted", 4, 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> events("Counted") == 7);
        assertThat(status(issue)).as("one is missing").isEqualTo("archived/");
        send("Counted", 1, 0);
        awaitStatus(issue, "unresolved/ongoing");

        assertThat(house.postgres()
                        .sql("select data->>'reason' from issue_activity where issue_id = :id and kind = 'returned'"
                                + " and actor = 'system'")
                        .param("id", issue)
                        .query(String.class)
                        .single())
                .isEqualTo("it happened 5 times since it was archived");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.number(
                                "count()) FROM issue_hashes FINAL WHERE status = 'unresolved' AND issue_id = " + issue)
                        == 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> signals().stream()
                        .anyMatch(signal -> signal.contains("\"REOPENED\"") && signal.contains("Counted")));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> NEWS.stream()
                        .anyMatch(news -> news.contains("CHANGED") && news.contains(Long.toString(issue))));
    }

    @Test
    void theClockAndPeopleEndAnArchiveToo() {
        var byTime = seen("Timed", 1);
        var byUsers = seen("Peopled", 1);
        archive(byTime, new IssueCommand.Archive(Instant.now().plusSeconds(2), null, null, false));
        archive(byUsers, new IssueCommand.Archive(null, null, 3L, false));
        send("Peopled", 9, 2);
        await().atMost(Duration.ofSeconds(20)).until(() -> events("Peopled") == 10);
        awaitStatus(byTime, "unresolved/ongoing");
        assertThat(status(byUsers)).as("two people, nine times").isEqualTo("archived/");
        send("Peopled", 3, 3);
        awaitStatus(byUsers, "unresolved/ongoing");
    }

    @Test
    void anIssueThatGrowsBeyondItsOwnPastEscalatesAndComesBackFromTheArchive() {
        var open = seen("Growing", 1);
        var archived = seen("Hidden", 1);
        archive(archived, new IssueCommand.Archive(null, null, null, true));
        for (var issue : List.of(open, archived)) {
            house.postgres()
                    .sql("update issues set first_seen = now() - interval '4 days' where id = :id")
                    .param("id", issue)
                    .update();
        }
        house.clickHouse().execute("""
                INSERT INTO event_hours (project_id, hash, hour, release, environment, level, status_class, events)
                SELECT project_id, hash, toStartOfHour(now('UTC')) - toIntervalHour(number + 1), '', 'production',
                  'error', 0, 2
                FROM (SELECT DISTINCT project_id, hash FROM events WHERE error_type IN ('Growing', 'Hidden')) AS seen, numbers(72) AS past""");
        send("Growing", 18, 0);
        send("Hidden", 18, 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> events("Growing") == 19 && events("Hidden") == 19);
        assertThat(status(open)).as("19 in an hour is chance").isEqualTo("unresolved/new");
        send("Growing", 10, 0);
        send("Hidden", 10, 0);
        awaitStatus(open, "unresolved/escalating");
        awaitStatus(archived, "unresolved/escalating");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> signals().stream()
                                .filter(signal -> signal.contains("\"ESCALATING\""))
                                .count()
                        == 2);
    }

    @Test
    void whatWasNewForAWeekIsNewsNoMore() {
        var issue = seen("Aged", 1);
        house.postgres()
                .sql(
                        "update issues set first_seen = now() - interval '8 days', status_changed_at = now() - interval '8 days'"
                                + " where id = :id")
                .param("id", issue)
                .update();
        awaitStatus(issue, "unresolved/ongoing");
    }

    private static void archive(long issue, IssueCommand.Archive command) {
        var jdbc = house.postgres();
        new CommandExecutor(
                        new IssueStore(jdbc, new Outbox(jdbc)),
                        new UndoLog(jdbc),
                        house.bean(TransactionTemplate.class))
                .execute(
                        new Order(List.of(1L), Actor.user(7), "archive-" + issue, Instant.now()),
                        List.of(issue),
                        Map.of(),
                        command);
        assertThat(status(issue)).isEqualTo("archived/");
    }

    private static long seen(String type, int events) {
        send(type, events, 0);
        await().atMost(Duration.ofSeconds(30)).until(() -> events(type) == events);
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> house.postgres()
                                .sql("select id from issues where error_type = :type")
                                .param("type", type)
                                .query(Long.class)
                                .optional(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    /** @param people zero: each event another one */
    private static void send(String type, int events, int people) {
        IntStream.range(0, events).forEach(n -> {
            var id = House.newId();
            var text = House.error(id, type, "v", type);
            house.event(
                    1,
                    id,
                    people == 0
                            ? text
                            : text.replaceAll(
                                    "\"user\":\\{\"id\":\"[^\"]*\"", "\"user\":{\"id\":\"p" + n % people + "\""));
        });
    }

    private static long events(String type) {
        return house.number("count()) FROM events WHERE error_type = '" + type + "'");
    }

    private static String status(long issue) {
        return house.postgres()
                .sql("select status || '/' || substatus from issues where id = :id")
                .param("id", issue)
                .query(String.class)
                .single();
    }

    private static void awaitStatus(long issue, String wanted) {
        await().atMost(Duration.ofSeconds(30)).until(() -> status(issue).equals(wanted));
    }

    private static List<String> signals() {
        var found = new CopyOnWriteArrayList<String>();
        try (var reader = house.kafka().reader("signals-test")) {
            var partitions = reader.partitionsFor(Topics.ISSUE_SIGNALS).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> reader.position(partition) < ends.get(partition))) {
                reader.poll(Duration.ofMillis(200)).forEach(record -> found.add(new String(record.value(), UTF_8)));
            }
        }
        return found;
    }
}
