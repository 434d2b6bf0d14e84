package dev.faultline.query.issue;

import dev.faultline.core.issue.PriorityScore;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.issues.issue.IssueRegistry;
import dev.faultline.issues.issue.NewIssue;
import dev.faultline.issues.outbox.MirrorRow;
import dev.faultline.issues.outbox.MirrorRows;
import dev.faultline.issues.outbox.Outbox;
import dev.faultline.query.harness.QueryServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues with events, as the processor would have written them. */
public final class SampleIssues {
    private final QueryServer server;

    public SampleIssues(QueryServer server) {
        this.server = server;
    }

    /** An issue of so many events in the last hour, of which the newest keeps its body. */
    public long issue(long project, long hash, String type, int events) {
        var registry = new IssueRegistry(jdbc(), new Outbox(jdbc()));
        var seen = new NewIssue(
                project,
                hash,
                List.of(),
                "error",
                type + ": it broke",
                type,
                "it broke",
                "shop.Cart.pay",
                "error",
                "java",
                "",
                Instant.now().minusSeconds(3_600),
                "shop@1.0",
                "prod",
                new PriorityScore("error", false, 0, "new", 1),
                Optional.empty());
        var id = new TransactionTemplate(server.bean(PlatformTransactionManager.class))
                .execute(status -> registry.open(List.of(seen), "batch")
                        .values()
                        .iterator()
                        .next()
                        .issueId());
        mirror();
        clickHouse().execute("""
                INSERT INTO events (project_id, hash, received_at, timestamp, event_id, retention, kind, level, platform,
                  release, environment, transaction, error_type, message, culprit, handled, user_hash, user_id, tags)
                SELECT %d, %s, now64(3) - toIntervalSecond(number) AS received_at, received_at, generateUUIDv4(number), 90, 'error', 'error',
                  'java', 'shop@1.0', if(number %% 2 = 0, 'prod', 'staging'), '/pay', '%s', 'it broke', 'shop.Cart.pay',
                  'no', 1 + number %% 3, toString(number %% 3), map('shard', toString(number %% 2))
                FROM numbers(%d)""".formatted(project, unsigned(hash), type, events));
        var newest = clickHouse()
                .query(
                        "SELECT toString(event_id) AS id FROM events WHERE hash = " + unsigned(hash)
                                + " ORDER BY received_at DESC LIMIT 1",
                        Map.of(),
                        row -> row.getString("id"))
                .getFirst();
        body(project, hash, newest, type);
        return id;
    }

    private void body(long project, long hash, String event, String type) {
        clickHouse().execute("""
                INSERT INTO bodies (project_id, hash, slot, event_id, received_at, retention, release, environment, body, size)
                VALUES (%d, %s, 0, '%s', now64(3), 90, 'shop@1.0', 'prod', '%s', 10)""".formatted(project, unsigned(hash), UUID.fromString(event), """
                        {"exception":{"values":[{"type":"%s","value":"it broke","mechanism":{"type":"main","handled":false},\
                        "stacktrace":{"frames":[{"function":"main","in_app":false},{"function":"pay","module":"shop.Cart",\
                        "filename":"Cart.java","lineno":42,"in_app":true,"context_line":"throw new X();"}]}}]},\
                        "request":{"method":"POST","url":"https://shop.test/pay","headers":[["Accept","*/*"]]},\
                        "breadcrumbs":{"values":[{"timestamp":1700000000.5,"category":"http","message":"GET /"}]},\
                        "contexts":{"device":{"model":"Pixel"}}}""".formatted(type)));
    }

    /** What the processor's relay does with the outbox. */
    public void mirror() {
        var ids = jdbc().sql("select distinct issue_id from issue_hashes")
                .query((row, n) -> row.getLong(1))
                .list();
        for (MirrorRow row : new MirrorRows(jdbc()).of(ids)) {
            clickHouse().execute("""
                    INSERT INTO issue_hashes (project_id, hash, issue_id, status, substatus, priority, assignee, level, title,
                      culprit, first_seen, first_release, deleted, version)
                    VALUES (%d, %s, %d, '%s', '%s', '%s', '%s', '%s', '%s', '%s', fromUnixTimestamp64Milli(%d), '%s', %d, %d)""".formatted(
                            row.projectId(),
                            Long.toUnsignedString(row.hash()),
                            row.issueId(),
                            row.status(),
                            row.substatus(),
                            row.priority(),
                            row.assignee(),
                            row.level(),
                            row.title(),
                            row.culprit(),
                            row.firstSeen().toEpochMilli(),
                            row.firstRelease(),
                            row.deleted() ? 1 : 0,
                            row.version()));
        }
    }

    private static String unsigned(long hash) {
        return Long.toUnsignedString(hash);
    }

    private JdbcClient jdbc() {
        return server.bean(JdbcClient.class);
    }

    private ClickHouse clickHouse() {
        return server.bean(ClickHouse.class);
    }
}
