package dev.faultline.issues.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.issue.PriorityScore;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.issues.IssuesDatabase;
import dev.faultline.issues.book.ActivityLog;
import dev.faultline.issues.book.BookedIssue;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.command.IssueCommand.Resolution;
import dev.faultline.issues.issue.IssueRegistry;
import dev.faultline.issues.issue.KnownIssue;
import dev.faultline.issues.issue.NewIssue;
import dev.faultline.issues.outbox.Outbox;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class CommandExecutorTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static IssuesDatabase database;
    private static IssueBook book;
    private static CommandExecutor commands;
    private static Merging merging;
    private static long hashes = 100;

    @BeforeAll
    static void open(Engines engines) {
        database = new IssuesDatabase(engines);
        var jdbc = database.jdbc();
        var store = new IssueStore(jdbc, new Outbox(jdbc));
        book = new IssueBook(jdbc);
        commands = new CommandExecutor(store, new UndoLog(jdbc), database.transactions());
        merging = new Merging(jdbc, store, new Outbox(jdbc), database.transactions());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static long issue(long project) {
        var hash = hashes++;
        var jdbc = database.jdbc();
        var registry = new IssueRegistry(jdbc, new Outbox(jdbc));
        var seen = new NewIssue(
                project,
                hash,
                List.of(),
                "error",
                "T",
                "T",
                "v",
                "c",
                "error",
                "java",
                "",
                NOW,
                null,
                "prod",
                new PriorityScore("error", false, 0, "new", 1),
                Optional.empty());
        return database.transactions()
                .execute(status -> registry.open(List.of(seen), "batch").values().stream()
                        .map(KnownIssue::issueId)
                        .findFirst())
                .orElseThrow();
    }

    private static Order order(long user, long... projects) {
        return new Order(LongStream.of(projects).boxed().toList(), Actor.user(user), "r" + hashes++, NOW);
    }

    private static BookedIssue read(long project, long id) {
        return book.byId(List.of(project), List.of(id)).get(id);
    }

    @Test
    void everyMoveIsInTheActivityAndCanBeTakenBackOnceByWhoeverDidIt() {
        var id = issue(1);
        var done = commands.execute(
                order(7, 1), List.of(id), Map.of(), new IssueCommand.Resolve(Resolution.IN_RELEASE, "shop@2"));
        assertThat(read(1, id).state().status()).isEqualTo("resolved");
        assertThat(read(1, id).state().resolvedRelease()).isEqualTo("shop@2");
        assertThat(commands.undo(order(8, 1), done.undo()).results()).isEmpty();
        assertThat(commands.undo(order(7, 1), done.undo()).results())
                .singleElement()
                .isInstanceOf(CommandResult.Changed.class);
        assertThat(read(1, id).state().status()).isEqualTo("unresolved");
        assertThat(commands.undo(order(7, 1), done.undo()).results()).isEmpty();
        assertThat(new ActivityLog(database.jdbc()).of(id, Long.MAX_VALUE, 10))
                .extracting("kind")
                .contains("undone", "resolved");
    }

    @Test
    void whoeverComesSecondHearsWhoWasFaster() {
        var id = issue(1);
        var seen = read(1, id).version();
        var archive = new IssueCommand.Archive(null, 100L, null, true);
        assertThat(commands.execute(order(7, 1), List.of(id), Map.of(id, seen), archive)
                        .results())
                .singleElement()
                .isInstanceOf(CommandResult.Changed.class);
        assertThat(commands.execute(
                                order(8, 1),
                                List.of(id),
                                Map.of(id, seen),
                                new IssueCommand.Resolve(Resolution.NOW, null))
                        .results())
                .singleElement()
                .isInstanceOfSatisfying(
                        CommandResult.Conflict.class,
                        conflict -> assertThat(conflict.actor()).isEqualTo("user:7"));
        assertThat(read(1, id).state().archivedUntilEvents()).isEqualTo(100);
    }

    @Test
    void strangersIssuesAreMissingAndSameStatesAreUnchanged() {
        var own = issue(1);
        var strange = issue(2);
        var results = commands.execute(order(7, 1), List.of(own, strange), Map.of(), new IssueCommand.Unresolve())
                .results();
        assertThat(results)
                .containsExactlyInAnyOrder(
                        new CommandResult.Unchanged(own, read(1, own).version()), new CommandResult.Missing(strange));
        assertThat(merging.merge(order(7, 1), own, List.of(strange))).isEmpty();
        assertThat(merging.merge(order(7, 1, 2), own, List.of(strange))).isEmpty();
    }

    @Test
    void mergedHashesMoveAndComeBackToTheirIssue() {
        var into = issue(1);
        var other = issue(1);
        var hash = read(1, other).hashes().getFirst();
        assertThat(merging.merge(order(7, 1), into, List.of(other))).containsExactly(other);
        assertThat(read(1, into).hashes()).hasSize(2).contains(hash);
        assertThat(read(1, other)).isNull();
        assertThat(book.issue(List.of(1L), other)).map(BookedIssue::id).contains(into);
        assertThat(merging.unmerge(order(7, 1), into, List.of(hash))).containsExactly(other);
        assertThat(read(1, other).hashes()).containsExactly(hash);
        assertThat(read(1, into).hashes()).hasSize(1);
    }

    @Test
    void aDiscardedIssueIsGoneAndItsHashesAreMarked() {
        var id = issue(1);
        commands.execute(order(7, 1), List.of(id), Map.of(), new IssueCommand.Discard());
        assertThat(read(1, id)).isNull();
        assertThat(book.issue(List.of(1L), id)).isEmpty();
        assertThat(database.jdbc()
                        .sql("select discarded from issue_hashes where issue_id = " + id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
