-- One lean row per stored event, always. Sorted by hash, so that events of one issue compress against each other and
-- an issue's newest events are read from its own range. Partition: (retention class, day), dropped whole.
CREATE TABLE IF NOT EXISTS events (
  project_id UInt64 CODEC(Delta, ZSTD(1)),
  hash UInt64 CODEC(ZSTD(1)),
  hashes Array(UInt64) CODEC(ZSTD(1)),
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  timestamp DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  id_minute UInt32 CODEC(Delta, ZSTD(1)),
  event_id UUID CODEC(NONE),
  retention UInt8,
  kind LowCardinality(String),
  level LowCardinality(String),
  platform LowCardinality(String),
  release LowCardinality(String),
  dist LowCardinality(String),
  environment LowCardinality(String),
  transaction LowCardinality(String),
  logger LowCardinality(String),
  server_name LowCardinality(String),
  error_type LowCardinality(String),
  message String CODEC(ZSTD(1)),
  culprit LowCardinality(String),
  handled Enum8('unknown' = 0, 'yes' = 1, 'no' = 2),
  mechanism LowCardinality(String),
  http_status UInt16 CODEC(ZSTD(1)),
  http_method LowCardinality(String),
  url String CODEC(ZSTD(1)),
  user_hash UInt64 CODEC(ZSTD(1)),
  user_id String CODEC(ZSTD(1)),
  user_name String CODEC(ZSTD(1)),
  user_email String CODEC(ZSTD(1)),
  user_ip String CODEC(ZSTD(1)),
  country LowCardinality(String),
  city LowCardinality(String),
  os_name LowCardinality(String),
  browser_name LowCardinality(String),
  device_model LowCardinality(String),
  runtime_name LowCardinality(String),
  sdk_name LowCardinality(String),
  sdk_version LowCardinality(String),
  tags Map(LowCardinality(String), String) CODEC(ZSTD(1)),
  stack_hash UInt64 CODEC(ZSTD(1)),
  trace_id FixedString(16) CODEC(ZSTD(1)),
  span_id UInt64 CODEC(ZSTD(1)),
  verified Bool CODEC(ZSTD(1)),
  key_id LowCardinality(String),
  lane LowCardinality(String),
  partition UInt16 CODEC(ZSTD(1)),
  offset UInt64 CODEC(Delta, ZSTD(1)),
  item UInt16 CODEC(ZSTD(1)),
  INDEX by_event_id event_id TYPE bloom_filter(0.01) GRANULARITY 1,
  INDEX by_trace trace_id TYPE bloom_filter(0.01) GRANULARITY 2,
  INDEX by_user user_hash TYPE bloom_filter(0.01) GRANULARITY 2,
  INDEX by_received received_at TYPE minmax GRANULARITY 1,
  INDEX by_message lower(message) TYPE ngrambf_v1(3, 8192, 2, 0) GRANULARITY 2,
  INDEX by_tag_value mapValues(tags) TYPE bloom_filter(0.01) GRANULARITY 4
) ENGINE = MergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, hash, received_at)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- Which ids were stored, in the order in which they are asked for: a re-sent event states the same time again, so the
-- check of a batch reads the ids of a few minutes. Eight days cover the promised window of seven.
CREATE TABLE IF NOT EXISTS event_ids (
  project_id UInt64 CODEC(Delta, ZSTD(1)),
  id_minute UInt32 CODEC(Delta, ZSTD(1)),
  event_id UUID CODEC(NONE),
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  lane LowCardinality(String),
  partition UInt16 CODEC(ZSTD(1)),
  offset UInt64 CODEC(Delta, ZSTD(1)),
  item UInt16 CODEC(ZSTD(1))
) ENGINE = MergeTree
PARTITION BY toDate(received_at)
ORDER BY (project_id, id_minute, event_id)
TTL toDateTime(received_at) + toIntervalDay(8)
SETTINGS ttl_only_drop_parts = 1, index_granularity = 1024, non_replicated_deduplication_window = 10000;

CREATE MATERIALIZED VIEW IF NOT EXISTS event_ids_from_events TO event_ids AS
SELECT project_id, id_minute, event_id, received_at, lane, partition, offset, item FROM events;

-- Counts per minute: trends of the last days, alert rules, the issue list of short windows.
CREATE TABLE IF NOT EXISTS event_minutes (
  project_id UInt64,
  hash UInt64,
  minute DateTime('UTC'),
  release LowCardinality(String),
  environment LowCardinality(String),
  level LowCardinality(String),
  status_class UInt8,
  events SimpleAggregateFunction(sum, UInt64),
  users AggregateFunction(uniqCombined64(12), UInt64)
) ENGINE = AggregatingMergeTree
PARTITION BY toDate(minute)
ORDER BY (project_id, hash, minute, release, environment, level, status_class)
TTL minute + toIntervalDay(30)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE MATERIALIZED VIEW IF NOT EXISTS event_minutes_from_events TO event_minutes AS
SELECT project_id, hash, toStartOfMinute(received_at) AS minute, release, environment, level,
  toUInt8(intDiv(http_status, 100)) AS status_class,
  count() AS events, uniqCombined64IfState(12)(user_hash, user_hash != 0) AS users
FROM events GROUP BY project_id, hash, minute, release, environment, level, status_class;

-- The same per hour, kept 13 months. The day leads, so that a window reads its days and not the month.
CREATE TABLE IF NOT EXISTS event_hours (
  project_id UInt64,
  hash UInt64,
  hour DateTime('UTC'),
  release LowCardinality(String),
  environment LowCardinality(String),
  level LowCardinality(String),
  status_class UInt8,
  events SimpleAggregateFunction(sum, UInt64),
  users AggregateFunction(uniqCombined64(12), UInt64)
) ENGINE = AggregatingMergeTree
PARTITION BY toYYYYMM(hour)
ORDER BY (project_id, toDate(hour), hash, hour, release, environment, level, status_class)
TTL hour + toIntervalMonth(13)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE MATERIALIZED VIEW IF NOT EXISTS event_hours_from_events TO event_hours AS
SELECT project_id, hash, toStartOfHour(received_at) AS hour, release, environment, level,
  toUInt8(intDiv(http_status, 100)) AS status_class,
  count() AS events, uniqCombined64IfState(12)(user_hash, user_hash != 0) AS users
FROM events GROUP BY project_id, hash, hour, release, environment, level, status_class;

-- Count, users, first and last seen per hash, for ever.
CREATE TABLE IF NOT EXISTS hash_totals (
  project_id UInt64,
  hash UInt64,
  events SimpleAggregateFunction(sum, UInt64),
  users AggregateFunction(uniqCombined64(12), UInt64),
  first_seen SimpleAggregateFunction(min, DateTime64(3, 'UTC')),
  last_seen SimpleAggregateFunction(max, DateTime64(3, 'UTC')),
  first_release AggregateFunction(argMin, String, DateTime64(3, 'UTC')),
  last_release AggregateFunction(argMax, String, DateTime64(3, 'UTC'))
) ENGINE = AggregatingMergeTree
ORDER BY (project_id, hash)
SETTINGS non_replicated_deduplication_window = 10000;

CREATE MATERIALIZED VIEW IF NOT EXISTS hash_totals_from_events TO hash_totals AS
SELECT project_id, hash, count() AS events, uniqCombined64IfState(12)(user_hash, user_hash != 0) AS users,
  min(received_at) AS first_seen, max(received_at) AS last_seen,
  argMinState(CAST(release, 'String'), received_at) AS first_release,
  argMaxState(CAST(release, 'String'), received_at) AS last_release
FROM events GROUP BY project_id, hash;

-- Exact counts of each tag value and facet per hash and day: tag pages, completion, the tag bars of an issue.
CREATE TABLE IF NOT EXISTS tag_days (
  project_id UInt64,
  hash UInt64,
  day Date,
  key LowCardinality(String),
  value String,
  events SimpleAggregateFunction(sum, UInt64),
  last_seen SimpleAggregateFunction(max, DateTime('UTC'))
) ENGINE = AggregatingMergeTree
PARTITION BY toYYYYMM(day)
ORDER BY (project_id, hash, key, value, day)
TTL day + toIntervalDay(90)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE MATERIALIZED VIEW IF NOT EXISTS tag_days_from_events TO tag_days AS
SELECT project_id, hash, toDate(received_at) AS day, tag.1 AS key, tag.2 AS value,
  count() AS events, max(toDateTime(received_at)) AS last_seen
FROM events
ARRAY JOIN arrayFilter(pair -> pair.2 != '', arrayConcat(
  arrayZip(mapKeys(tags), mapValues(tags)),
  [('release', release), ('environment', environment), ('level', level), ('transaction', transaction),
   ('server_name', server_name), ('logger', logger), ('handled', CAST(handled, 'String')), ('mechanism', mechanism),
   ('browser.name', browser_name), ('os.name', os_name), ('device.model', device_model),
   ('runtime.name', runtime_name), ('sdk.name', sdk_name), ('user.geo.country', country)])) AS tag
GROUP BY project_id, hash, day, key, value;
