-- Every transaction that arrived, drawn for its spans or not: how many, how slow, how many failed. A duration falls into a
-- class, four to each doubling, so percentiles of any sum of rows are within a tenth of the truth.
CREATE TABLE IF NOT EXISTS transaction_minutes (
  project_id UInt64,
  name LowCardinality(String),
  minute DateTime('UTC'),
  op LowCardinality(String),
  release LowCardinality(String),
  environment LowCardinality(String),
  status_class UInt8,
  failed Bool,
  duration_class UInt8,
  transactions SimpleAggregateFunction(sum, UInt64),
  sampled SimpleAggregateFunction(sum, UInt64),
  duration_us SimpleAggregateFunction(sum, UInt64),
  longest_us SimpleAggregateFunction(max, UInt64)
) ENGINE = AggregatingMergeTree
PARTITION BY toDate(minute)
ORDER BY (project_id, name, minute, op, release, environment, status_class, failed, duration_class)
TTL minute + toIntervalDay(30)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE TABLE IF NOT EXISTS transaction_hours (
  project_id UInt64,
  name LowCardinality(String),
  hour DateTime('UTC'),
  op LowCardinality(String),
  release LowCardinality(String),
  environment LowCardinality(String),
  status_class UInt8,
  failed Bool,
  duration_class UInt8,
  transactions SimpleAggregateFunction(sum, UInt64),
  sampled SimpleAggregateFunction(sum, UInt64),
  duration_us SimpleAggregateFunction(sum, UInt64),
  longest_us SimpleAggregateFunction(max, UInt64)
) ENGINE = AggregatingMergeTree
PARTITION BY toYYYYMM(hour)
ORDER BY (project_id, name, hour, op, release, environment, status_class, failed, duration_class)
TTL hour + toIntervalMonth(13)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE MATERIALIZED VIEW IF NOT EXISTS transaction_hours_from_minutes TO transaction_hours AS
SELECT project_id, name, toStartOfHour(minute) AS hour, op, release, environment, status_class, failed, duration_class,
  sum(transactions) AS transactions, sum(sampled) AS sampled, sum(duration_us) AS duration_us, max(longest_us) AS longest_us
FROM transaction_minutes
GROUP BY project_id, name, hour, op, release, environment, status_class, failed, duration_class;
