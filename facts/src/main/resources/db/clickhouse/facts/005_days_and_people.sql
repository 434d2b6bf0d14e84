-- The same counts per day: lists of windows from three days on read all rows of their window, and days have the fewest.
CREATE TABLE IF NOT EXISTS event_days (
  project_id UInt64,
  hash UInt64,
  day DateTime('UTC'),
  release LowCardinality(String),
  environment LowCardinality(String),
  level LowCardinality(String),
  status_class UInt8,
  events SimpleAggregateFunction(sum, UInt64),
  users AggregateFunction(uniqCombined64(12), UInt64)
) ENGINE = AggregatingMergeTree
PARTITION BY toYYYYMM(day)
ORDER BY (project_id, day, hash, release, environment, level, status_class)
TTL day + toIntervalMonth(13)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- Once, before the view begins: what the hours have counted so far.
INSERT INTO event_days
SELECT project_id, hash, toStartOfDay(hour) AS day, release, environment, level, status_class, sum(events) AS events,
  uniqCombined64MergeState(12)(users) AS users
FROM event_hours WHERE (SELECT count() FROM event_days) = 0
GROUP BY project_id, hash, day, release, environment, level, status_class;

CREATE MATERIALIZED VIEW IF NOT EXISTS event_days_from_events TO event_days AS
SELECT project_id, hash, toStartOfDay(received_at) AS day, release, environment, level,
  toUInt8(intDiv(http_status, 100)) AS status_class,
  count() AS events, uniqCombined64IfState(12)(user_hash, user_hash != 0) AS users
FROM events GROUP BY project_id, hash, day, release, environment, level, status_class;

-- A person's events over all issues: by what a search names them with.
ALTER TABLE events ADD INDEX IF NOT EXISTS by_user_id user_id TYPE bloom_filter(0.01) GRANULARITY 1;
ALTER TABLE events ADD INDEX IF NOT EXISTS by_user_email user_email TYPE bloom_filter(0.01) GRANULARITY 1;
-- Free text asks for a part of the message or of any of these; a block is skipped when none of them can have it. Rows are
-- sorted by hash, so that a block has few values of each.
ALTER TABLE events ADD INDEX IF NOT EXISTS by_error_type error_type TYPE set(64) GRANULARITY 1;
ALTER TABLE events ADD INDEX IF NOT EXISTS by_culprit culprit TYPE set(512) GRANULARITY 1;
ALTER TABLE events ADD INDEX IF NOT EXISTS by_transaction transaction TYPE set(512) GRANULARITY 1;
ALTER TABLE events ADD INDEX IF NOT EXISTS by_stack stack_hash TYPE set(1024) GRANULARITY 1;
ALTER TABLE events MATERIALIZE INDEX by_error_type;
ALTER TABLE events MATERIALIZE INDEX by_culprit;
ALTER TABLE events MATERIALIZE INDEX by_transaction;
ALTER TABLE events MATERIALIZE INDEX by_stack;
ALTER TABLE events MATERIALIZE INDEX by_user_id;
ALTER TABLE events MATERIALIZE INDEX by_user_email;
