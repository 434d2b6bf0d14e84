package dev.faultline.bench.growth;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;

/**
 * Writes a house's rows into the tables as the processor would have left them, past the door: sending ten million events
 * would take an hour and would measure something else.
 *
 * <p>Issue n has about 1/n of the events (the first of 100,000 some 6 %, those at the end a dozen). Frequent issues
 * live through the whole month, rare ones through a day of it; releases follow one another every two days.
 */
final class HouseFill {
    /** Events lie within the last 30 days, of which lists show 14 by default. */
    private static final int DAYS = 30;

    /** For how many days an issue lives, and how many days ago it began to be seen last: expressions over its number. */
    private static final String LIVED = "greatest(1., least(1., 10 / sqrt(idx)) * " + DAYS + ")";

    private static final String BEGAN = "((cityHash64(idx) % 1000) / 1000 * (" + DAYS + " - " + LIVED + "))";

    /** Events of one statement: views hold what passes through them until it ends, and merges need memory beside it. */
    private static final long SLICE = 120_000;

    /** Rows that pass through the views at once: each turns into some sixteen of tag counts. */
    private static final int BLOCK = 40_000;

    private static final int STACKS = 20_000;

    /** Spreads issue numbers over all hashes, as fingerprints are: neighbours in the list are no neighbours on disk. */
    private static final String SPREAD = "11400714819323198485";

    private final EngineDoor engines;
    private final PrintStream out;

    HouseFill(EngineDoor engines, PrintStream out) {
        this.engines = engines;
        this.out = out;
    }

    void fill(House house) throws IOException, InterruptedException, SQLException {
        var start = System.nanoTime();
        issues(house);
        stacks(house);
        var perDay = Math.max(1, (house.events() - house.issues()) / DAYS);
        for (var day = 0; day < DAYS; day++) {
            events(house, day, Math.min(SLICE, perDay), true);
            for (var done = SLICE; done < perDay; done += SLICE) {
                events(house, day, Math.min(SLICE, perDay - done), false);
            }
        }
        bodies(house);
        out.printf(
                "%s: %,d events of %,d issues written directly into the tables in %d s%n",
                house.name(), house.events(), house.issues(), (System.nanoTime() - start) / 1_000_000_000);
    }

    private void issues(House house) throws IOException, InterruptedException, SQLException {
        var projects = "(array" + house.projects() + ")[1 + (idx % " + House.PROJECTS + ")]";
        engines.postgres("""
                insert into issues (id, project_id, number, kind, title, error_type, value, culprit, level, platform,
                  status_changed_at, first_seen, first_release, first_environment)
                overriding system value
                select %1$d + idx, %2$s, idx, 'error', 'IllegalStateException: Order failed at step ' || idx,
                  'IllegalStateException', 'Order failed at step ' || idx, 'shop.Step' || idx || '.run', 'error', 'java',
                  now() - interval '29 days', now() - interval '29 days', 'shop@1.0', 'production'
                from generate_series(1, %3$d) as idx""".formatted(house.firstIssue(), projects, house.issues()));
        engines.postgres("""
                insert into issue_hashes (project_id, hash, issue_id)
                select %2$s, (case when spread >= 9223372036854775808 then spread - 18446744073709551616 else spread end)::bigint,
                  %1$d + idx
                from (select idx, (%1$d + idx) * %4$s::numeric %% 18446744073709551616 as spread
                  from generate_series(1, %3$d) as idx) as numbered""".formatted(house.firstIssue(), projects, house.issues(), SPREAD));
        engines.fill("""
                INSERT INTO issue_hashes (project_id, hash, issue_id, status, substatus, priority, assignee, level, title,
                  culprit, first_seen, first_release, deleted, version)
                SELECT %2$s, (%1$d + idx) * %4$s, %1$d + idx, 'unresolved', 'new', ['high', 'medium', 'low'][1 + idx %% 3], '',
                  'error', concat('IllegalStateException: Order failed at step ', toString(idx)),
                  concat('shop.Step', toString(idx), '.run'), now64(3) - toIntervalDay(29), 'shop@1.0', 0, 1
                FROM (SELECT number + 1 AS idx FROM numbers(%3$d))""".formatted(house.firstIssue(), house.projectOfIssue(), house.issues(), SPREAD));
    }

    private void stacks(House house) throws IOException, InterruptedException {
        engines.fill("""
                INSERT INTO stacks (project_id, stack_hash, received_at, retention, functions, modules, filenames, frames)
                SELECT %s, 1 + idx %% %d AS stack_hash, now64(3) - toIntervalDay(1), 90, ['run', 'checkout', 'pay'],
                  [concat('shop.Step', toString(stack_hash)), 'shop.Cart'], [concat('Step', toString(stack_hash), '.java')],
                  concat('shop.Step', toString(stack_hash), '.run (Step', toString(stack_hash), '.java:42)\\nshop.Cart.pay')
                FROM (SELECT number + 1 AS idx FROM numbers(%d))""".formatted(house.projectOfIssue(), STACKS, STACKS * House.PROJECTS));
    }

    /** @param births whether each issue that was last seen to begin on this day has its one certain event */
    private void events(House house, int day, long count, boolean births) throws IOException, InterruptedException {
        engines.fill("""
                INSERT INTO events (project_id, hash, hashes, received_at, timestamp, id_minute, event_id, retention, kind,
                  level, platform, release, environment, transaction, server_name, error_type, message, culprit, handled,
                  mechanism, http_status, http_method, url, user_hash, user_id, user_email, country, os_name, browser_name,
                  runtime_name, sdk_name, sdk_version, tags, stack_hash, trace_id)
                SELECT %1$s AS project_id, (%2$d + idx) * %9$s AS hash, [hash] AS hashes, at AS received_at, at AS timestamp,
                  toUInt32(intDiv(toUnixTimestamp(at), 60)) AS id_minute, generateUUIDv4(n) AS event_id, 90 AS retention,
                  'error' AS kind, 'error' AS level, 'java' AS platform,
                  concat('shop@1.', toString(intDiv(toUnixTimestamp(at), 172800) %% 100 - (rand(n + 9) %% 20 = 0))) AS release,
                  if(idx %% 7 = 0 AND rand(n + 5) %% 4 = 0, 'staging', 'production') AS environment,
                  concat('/checkout/', toString(idx %% 300)) AS transaction,
                  concat('web-', toString(rand(n + 6) %% 12)) AS server_name, 'IllegalStateException' AS error_type,
                  concat('Order ', toString(rand(n + 7) %% 1000000), ' failed at step ', toString(idx), ' after ',
                    toString(rand(n + 8) %% 5000), ' ms', if(n %% 50000 = 0, ': quokka refused', '')) AS message,
                  concat('shop.Step', toString(idx), '.run') AS culprit, 'no' AS handled, 'main' AS mechanism,
                  if(idx %% 2 = 0, 500, 0) AS http_status, 'POST' AS http_method,
                  concat('https://shop.example/checkout?cart=', toString(rand(n + 7) %% 1000000)) AS url,
                  sipHash64(user_id) AS user_hash, toString(rand(n + 2) %% %5$d) AS user_id,
                  concat('user', user_id, '@shop.example') AS user_email,
                  ['DE', 'FR', 'US', 'JP', 'BR'][1 + rand(n + 3) %% 5] AS country, 'Linux' AS os_name,
                  ['Chrome', 'Firefox', 'Safari'][1 + rand(n + 4) %% 3] AS browser_name, 'OpenJDK 25' AS runtime_name,
                  'sentry.java' AS sdk_name, '8.0.0' AS sdk_version,
                  map('shard', toString(rand(n + 10) %% 8), 'plan', ['free', 'pro'][1 + idx %% 2]) AS tags,
                  1 + idx %% %6$d AS stack_hash, toFixedString(reinterpretAsFixedString(rand64(n)), 16) AS trace_id
                FROM (
                  SELECT rowNumberInAllBlocks() AS n, idx,
                    now64(3) - toIntervalMillisecond(toInt64(1000 + (%3$d + rand(idx) / 4294967296) * 86400000)) AS at
                  FROM (
                    SELECT idx FROM (SELECT number + 1 AS idx FROM numbers(%7$d)) WHERE %13$d AND toUInt32(%11$s) = %3$d
                    UNION ALL
                    SELECT idx FROM (
                      SELECT 1 + toUInt64(exp(rand(number) / 4294967296 * log(%7$d))) %% %7$d AS idx
                      FROM numbers(%4$d * 4))
                    WHERE %11$s < %3$d + 1 AND %11$s + %12$s > %3$d LIMIT %4$d))
                SETTINGS max_threads = 1, max_block_size = %10$d, min_insert_block_size_rows = %10$d,
                  min_insert_block_size_bytes = 0""".formatted(
                        house.projectOfIssue(),
                        house.firstIssue(),
                        day,
                        count,
                        Math.max(1_000, house.events() / 50),
                        STACKS,
                        house.issues(),
                        DAYS,
                        SPREAD,
                        BLOCK,
                        BEGAN,
                        LIVED,
                        births ? 1 : 0));
    }

    /** The newest event of each issue keeps a body, as it would. */
    private void bodies(House house) throws IOException, InterruptedException {
        engines.fill("""
                INSERT INTO bodies (project_id, hash, slot, event_id, received_at, retention, release, environment, body, size)
                SELECT project_id, hash, 0, argMax(event_id, at), max(at), 90, argMax(release, at),
                  argMax(environment, at), concat('{"exception":{"values":[{"type":"IllegalStateException","value":"Order failed","stacktrace":{"frames":[',
                    arrayStringConcat(arrayMap(i -> concat('{"function":"run","module":"shop.Step', toString(i), '","filename":"Step.java","lineno":42,"in_app":true,"context_line":"throw new IllegalStateException(order);"}'), range(12)), ','),
                    ']}}]},"request":{"method":"POST","url":"https://shop.example/checkout"},"contexts":{"os":{"name":"Linux"}}}') AS body,
                  length(body)
                FROM (SELECT project_id, hash, event_id, received_at AS at, release, environment FROM events WHERE project_id IN (%s))
                GROUP BY project_id, hash
                SETTINGS max_block_size = 4096, min_insert_block_size_rows = 8192, min_insert_block_size_bytes = 0""".formatted(house.projects().toString().replaceAll("[\\[\\]]", "")));
    }
}
