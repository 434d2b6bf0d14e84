package dev.faultline.issues.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.issue.PriorityScore;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.issues.IssuesDatabase;
import dev.faultline.issues.outbox.MirrorRows;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.outbox.OutboxMessage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class IssueRegistryTest {

    private static final Instant SEEN = Instant.parse("2026-11-20T10:00:00Z");

    private IssuesDatabase database;
    private Outbox outbox;
    private IssueRegistry registry;

    @BeforeEach
    void open(Engines engines) {
        database = new IssuesDatabase(engines);
        outbox = new Outbox(database.jdbc());
        registry = new IssueRegistry(database.jdbc(), outbox);
        database.jdbc()
                .sql("truncate issues, issue_hashes, issue_counters, outbox cascade")
                .update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static NewIssue issue(long project, long hash, Long... others) {
        return new NewIssue(
                project,
                hash,
                List.of(others),
                "error",
                "Boom: x",
                "Boom",
                "x",
                "shop.Cart in pay",
                "error",
                "java",
                "",
                SEEN,
                "shop@1.0",
                "production",
                new PriorityScore("error", false, 0, "new", 1),
                Optional.empty());
    }

    private Map<HashKey, KnownIssue> opened(NewIssue... issues) {
        return database.transactions().execute(status -> registry.open(List.of(issues), "batch"));
    }

    @Test
    void anUnseenHashOpensAnIssueWithASignalAndAMirrorRow() {
        var known = opened(issue(1, -42)).get(new HashKey(1, -42));

        assertThat(known.status()).isEqualTo("unresolved");
        assertThat(registry.find(List.of(new HashKey(1, -42), new HashKey(2, -42))))
                .containsOnlyKeys(new HashKey(1, -42));
        assertThat(outbox.take(10))
                .extracting(OutboxMessage::kind)
                .containsExactly(OutboxMessage.Kind.SIGNAL, OutboxMessage.Kind.MIRROR);
        assertThat(new MirrorRows(database.jdbc()).of(List.of(known.issueId())))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.hash()).isEqualTo(-42);
                    assertThat(row.version()).isPositive();
                });
    }

    @Test
    void numbersCountWithoutGapsInsideAProject() {
        opened(issue(1, 10), issue(1, 11), issue(2, 10));
        opened(issue(1, 12), issue(1, 10));

        assertThat(database.jdbc()
                        .sql("select number from issues where project_id = 1 order by number")
                        .query(Long.class)
                        .list())
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void aHashThatIsKnownUnderAnotherNameJoinsThatIssue() {
        var old = opened(issue(1, 10)).get(new HashKey(1, 10));
        var known = opened(issue(1, 20, 10L)).get(new HashKey(1, 20));

        assertThat(known.issueId()).isEqualTo(old.issueId());
        assertThat(registry.find(List.of(new HashKey(1, 20)))).hasSize(1);
    }

    @Test
    void underRacesEachHashHasOneIssue() throws Exception {
        try (var threads = Executors.newFixedThreadPool(5)) {
            var runs = IntStream.range(0, 5)
                    .<Callable<Map<HashKey, KnownIssue>>>mapToObj(run -> () -> opened(LongStream.range(0, 40)
                            .map(hash -> run % 2 == 0 ? hash : 39 - hash)
                            .mapToObj(hash -> issue(1 + hash % 3, hash))
                            .toArray(NewIssue[]::new)))
                    .toList();
            Map<HashKey, KnownIssue> first = null;
            for (var run : threads.invokeAll(runs)) {
                if (first == null) {
                    first = run.get();
                }
                assertThat(run.get()).hasSize(40);
                run.get()
                        .forEach((key, known) -> assertThat(
                                        registry.find(List.of(key)).get(key).issueId())
                                .isEqualTo(known.issueId()));
            }
        }
        assertThat(database.jdbc()
                        .sql("select count(*) from issues")
                        .query(Long.class)
                        .single())
                .isEqualTo(40);
        assertThat(outbox.take(1000).stream().filter(message -> message.kind() == OutboxMessage.Kind.SIGNAL))
                .hasSize(40);
    }
}
