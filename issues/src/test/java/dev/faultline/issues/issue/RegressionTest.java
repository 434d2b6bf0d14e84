package dev.faultline.issues.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.core.issue.PriorityScore;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.issues.IssuesDatabase;
import dev.faultline.issues.command.Actor;
import dev.faultline.issues.command.CommandExecutor;
import dev.faultline.issues.command.CommandExecutor.Order;
import dev.faultline.issues.command.IssueCommand;
import dev.faultline.issues.command.IssueCommand.Resolution;
import dev.faultline.issues.command.IssueStore;
import dev.faultline.issues.command.UndoLog;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.issues.release.ReleaseSighting;
import dev.faultline.issues.release.Releases;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engines.class)
class RegressionTest {

    private static final Instant OPENED = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant RESOLVED = OPENED.plusSeconds(600);
    private static final HashKey KEY = new HashKey(1, 7);

    private IssuesDatabase database;
    private IssueRegistry registry;
    private CommandExecutor commands;
    private Releases releases;
    private SightingDecisions decisions;

    @BeforeEach
    void open(Engines engines) {
        database = new IssuesDatabase(engines);
        var jdbc = database.jdbc();
        jdbc.sql("truncate issues, issue_hashes, issue_counters, releases, outbox cascade")
                .update();
        var outbox = new Outbox(jdbc);
        registry = new IssueRegistry(jdbc, outbox);
        commands = new CommandExecutor(new IssueStore(jdbc, outbox), new UndoLog(jdbc), database.transactions());
        releases = new Releases(jdbc);
        decisions = new SightingDecisions(registry, commands, releases, Clock.systemUTC());
        seen("shop@1.0", OPENED);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private KnownIssue known() {
        return registry.find(List.of(KEY)).get(KEY);
    }

    private void seen(String release, Instant at) {
        seen(release, at, 0);
    }

    private void seen(String release, Instant at, long cooldown) {
        if (!release.isEmpty()) {
            releases.seen(List.of(new ReleaseSighting(1, release, at)));
        }
        var first = new NewIssue(
                1,
                7,
                List.of(),
                "error",
                "Boom",
                "Boom",
                "",
                "",
                "error",
                "java",
                "",
                at,
                release,
                "production",
                new PriorityScore("error", false, 0, "new", 1),
                Optional.empty());
        var sighting = new Sighting(first, Map.of(release, at), 1, cooldown);
        database.transactions().executeWithoutResult(status -> decisions.decide(List.of(sighting), "batch " + at));
    }

    private void resolve(Resolution resolution, @Nullable String release) {
        commands.execute(
                new Order(List.of(1L), Actor.user(5), "request", RESOLVED),
                List.of(known().issueId()),
                Map.of(),
                new IssueCommand.Resolve(resolution, release));
        assertThat(known().status()).isEqualTo("resolved");
    }

    @Test
    void resolvedNowComesBackByALaterEventOnly() {
        resolve(Resolution.NOW, null);
        seen("shop@1.0", RESOLVED.minusSeconds(1));
        assertThat(known().status()).as("a late delivery").isEqualTo("resolved");

        seen("shop@1.0", RESOLVED.plusSeconds(1));
        assertThat(known().status()).isEqualTo("unresolved");
        assertThat(known().substatus()).isEqualTo("regressed");
        assertThat(database.jdbc()
                        .sql("select count(*) from outbox where kind = 'SIGNAL' and payload->>'kind' = 'REGRESSED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withinTheCooldownItIsAnEcho() {
        resolve(Resolution.NOW, null);
        seen("shop@1.0", RESOLVED.plusSeconds(50), 60);
        assertThat(known().status()).isEqualTo("resolved");

        seen("shop@1.0", RESOLVED.plusSeconds(61), 60);
        assertThat(known().status()).isEqualTo("unresolved");
    }

    @Test
    void resolvedInAReleaseIgnoresOlderReleasesThatKeepSending() {
        resolve(Resolution.IN_RELEASE, "shop@1.2");
        seen("shop@1.1", RESOLVED.plusSeconds(9_998));
        seen("shop@1.2", RESOLVED.plusSeconds(9_999));
        assertThat(known().status()).isEqualTo("resolved");

        seen("shop@1.10", RESOLVED.plusSeconds(1));
        assertThat(known().substatus()).isEqualTo("regressed");
    }

    @Test
    void resolvedInTheNextReleaseComesBackByAReleaseFirstSeenLater() {
        resolve(Resolution.IN_NEXT_RELEASE, null);
        seen("shop@1.0", RESOLVED.plusSeconds(60));
        assertThat(known().status()).isEqualTo("resolved");

        seen("a-commit-hash", RESOLVED.plusSeconds(61));
        assertThat(known().status()).isEqualTo("unresolved");
    }

    @Test
    void anEventWithoutReleaseComparesByTime() {
        resolve(Resolution.IN_RELEASE, "shop@9.0");
        seen("", RESOLVED.plusSeconds(1));

        assertThat(known().status()).isEqualTo("unresolved");
    }
}
