package dev.faultline.facts.query;

import dev.faultline.core.search.Operator;
import dev.faultline.core.search.QueryParser;
import dev.faultline.core.search.TextPattern;
import dev.faultline.core.search.Value;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.facts.Tables;
import dev.faultline.facts.read.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Two organisations' events, a function of their number: 4,000 in projects 1 and 2, 2,000 in the stranger's 3. */
final class QueryFixture implements AutoCloseable {
    static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.HOURS);
    static final int OWN = 4_000;
    static final int STRANGERS = 2_000;

    final ClickHouse clickHouse;
    final FactsQuery facts;

    QueryFixture(Engines engines) {
        clickHouse = Tables.migrated(engines);
        facts = new FactsQuery(clickHouse);
        events(OWN, "1 + number % 2", 0);
        events(STRANGERS, "3", 1_000_000);
        stacksAndMirror();
    }

    private void events(int count, String project, int base) {
        clickHouse.execute(("""
                INSERT INTO events (project_id, hash, hashes, received_at, timestamp, id_minute, event_id, retention, kind,
                  level, platform, release, environment, transaction, error_type, message, culprit, handled, http_status,
                  url, user_hash, user_id, user_email, tags, stack_hash, trace_id)
                SELECT %s AS project_id, %d + 10 + number %% 20 AS hash, [hash], fromUnixTimestamp64Milli(toInt64(%d)) -
                  toIntervalMinute(number %% 1400) AS received_at, received_at, 0,
                  reinterpretAsUUID(toFixedString(reverse(leftPad(toString(%d + number), 16, '0')), 16)), 90, 'error',
                  ['error', 'warning', 'fatal', 'info'][1 + number %% 4], 'java', concat('shop@1.', toString(number %% 3)),
                  ['prod', 'staging'][1 + number %% 2], '/checkout/{id}', 'IllegalStateException',
                  concat('Order ', toString(number), ' failed: 100%% of \\\\ "quoted" it''s'), 'shop.Cart.pay', 'no',
                  [0, 200, 404, 500, 503][1 + number %% 5], 'https://shop.test/a?b=1', 1 + number %% 50,
                  toString(number %% 50), 'u@shop.test', map('shard', toString(number %% 7), 'queue name', 'a\\tb'),
                  500 + number %% 20, toFixedString('', 16)
                FROM numbers(%d)""").formatted(project, base, NOW.toEpochMilli() - 1, base, count));
    }

    private void stacksAndMirror() {
        clickHouse.execute("""
                INSERT INTO stacks (project_id, stack_hash, received_at, retention, functions, modules, filenames, frames)
                SELECT p, 500 + number, now64(3), 90, ['pay', 'checkout'], ['shop.UserService'], ['Cart.java'],
                  if(number < 5, 'shop.UserService.pay (Cart.java:10)', 'other.Thing.run (Thing.java:1)')
                FROM numbers(20) ARRAY JOIN [1, 2, 3] AS p""");
        clickHouse.execute("""
                INSERT INTO issue_hashes (project_id, hash, issue_id, status, substatus, priority, assignee, level, title,
                  culprit, first_seen, first_release, deleted, version)
                SELECT p, if(p = 3, 1000000, 0) + 10 + number AS hash, p * 1000 + intDiv(number, 2) AS issue_id,
                  ['unresolved', 'resolved', 'archived'][1 + issue_id % 3], ['new', '', ''][1 + issue_id % 3],
                  ['high', 'medium', 'low'][1 + issue_id % 3], if(issue_id % 4 = 0, 'user:7', ''), 'error',
                  concat('IllegalStateException: Order ', toString(issue_id)), 'shop.Cart.pay', now64(3) - toIntervalDay(3),
                  'shop@1.0', 0, 1
                FROM numbers(20) ARRAY JOIN [1, 2, 3] AS p""");
    }

    Selection select(String query) {
        return select(query, Set.of(1L, 2L), TimeWindow.last(Duration.ofHours(24), NOW));
    }

    Selection lastDays(String query, int days) {
        return select(query, Set.of(1L, 2L), TimeWindow.last(Duration.ofDays(days), NOW));
    }

    Selection select(String query, Set<Long> projects, TimeWindow window) {
        var scope = new SearchScope(new Scope(projects), window, List.of());
        return Selection.of(scope, QueryParser.parse(query), new QueryCompiler(new Directory(), NOW));
    }

    long count(Selection selection, Source source) {
        var sql = new Sql();
        var where = selection.where(source, sql);
        sql.add("SELECT " + source.count() + " AS n FROM " + source.table() + " WHERE " + where);
        return facts.find(selection.scope().tenant(), sql, QueryBudget.SCREEN, row -> row.getLong("n"))
                .rows()
                .getFirst();
    }

    long count(String query) {
        var selection = select(query);
        return count(selection, selection.source());
    }

    @Override
    public void close() {
        clickHouse.close();
    }

    /** What PostgreSQL would know. */
    private static final class Directory implements SearchDirectory {
        @Override
        public Collection<Long> projects(TextPattern slugOrId) {
            return slugOrId.isLiteral() && slugOrId.text().equals("shop") ? List.of(1L) : List.of();
        }

        @Override
        public Collection<Long> issues(TextPattern shortIdOrNumber) {
            return List.of(1_001L, 3_001L);
        }

        @Override
        public Collection<String> assignees(Value person) {
            return List.of("user:7");
        }

        @Override
        public Collection<Long> bookmarked(Value person) {
            return List.of(1_002L);
        }

        @Override
        public Collection<Long> linked() {
            return List.of();
        }

        @Override
        public Collection<String> releases(Operator operator, String version) {
            return List.of("shop@1.1", "shop@1.2");
        }

        @Override
        public Collection<NamedRelease> latestReleases() {
            return List.of(new NamedRelease(1, "shop@1.2"), new NamedRelease(2, "it's\\odd"));
        }
    }
}
