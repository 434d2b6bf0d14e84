-- A session once, by the worst it reported; kept by the day it started, so that its reports meet in one partition.
CREATE TABLE IF NOT EXISTS sessions (
  project_id UInt64,
  session_id UUID,
  started DateTime64(3, 'UTC'),
  received_at DateTime64(3, 'UTC'),
  retention UInt8,
  user_hash UInt64,
  release LowCardinality(String),
  environment LowCardinality(String),
  status LowCardinality(String),
  abnormal_mechanism LowCardinality(String),
  errors UInt32,
  duration_ms Int64,
  version UInt64
) ENGINE = ReplacingMergeTree(version)
PARTITION BY (retention, toDate(started))
ORDER BY (project_id, toStartOfHour(started), session_id)
TTL toDateTime(started) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- Sessions that a server counted itself.
CREATE TABLE IF NOT EXISTS session_counts (
  project_id UInt64,
  started DateTime('UTC'),
  retention UInt8,
  release LowCardinality(String),
  environment LowCardinality(String),
  user_hash UInt64,
  exited UInt64,
  errored UInt64,
  abnormal UInt64,
  unhandled UInt64,
  crashed UInt64
) ENGINE = SummingMergeTree((exited, errored, abnormal, unhandled, crashed))
PARTITION BY (retention, toDate(started))
ORDER BY (project_id, started, release, environment, user_hash)
TTL started + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE TABLE IF NOT EXISTS logs (
  project_id UInt64,
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  timestamp DateTime64(6, 'UTC') CODEC(Delta, ZSTD(1)),
  sequence UInt32,
  retention UInt8,
  level LowCardinality(String),
  severity UInt8,
  body String CODEC(ZSTD(1)),
  template LowCardinality(String),
  release LowCardinality(String),
  environment LowCardinality(String),
  server_name LowCardinality(String),
  sdk_name LowCardinality(String),
  trace_id FixedString(16) CODEC(ZSTD(1)),
  span_id UInt64 CODEC(ZSTD(1)),
  user_hash UInt64 CODEC(ZSTD(1)),
  attributes Map(LowCardinality(String), String) CODEC(ZSTD(1)),
  INDEX body_text body TYPE text(tokenizer = splitByNonAlpha),
  INDEX by_trace trace_id TYPE bloom_filter(0.01) GRANULARITY 1
) ENGINE = MergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, received_at, timestamp, sequence)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- One row per transaction: lists and percentiles by name. Its spans stand in spans.
CREATE TABLE IF NOT EXISTS transactions (
  project_id UInt64,
  name LowCardinality(String),
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  start DateTime64(6, 'UTC') CODEC(Delta, ZSTD(1)),
  id_minute UInt32 CODEC(Delta, ZSTD(1)),
  event_id UUID CODEC(NONE),
  retention UInt8,
  duration_us UInt64 CODEC(ZSTD(1)),
  op LowCardinality(String),
  status LowCardinality(String),
  failed Bool,
  http_status UInt16,
  source LowCardinality(String),
  platform LowCardinality(String),
  release LowCardinality(String),
  environment LowCardinality(String),
  server_name LowCardinality(String),
  sdk_name LowCardinality(String),
  user_hash UInt64 CODEC(ZSTD(1)),
  trace_id FixedString(16) CODEC(ZSTD(1)),
  span_id UInt64 CODEC(ZSTD(1)),
  spans UInt32,
  tags Map(LowCardinality(String), String) CODEC(ZSTD(1)),
  measurements Map(LowCardinality(String), Float64) CODEC(ZSTD(1)),
  lane LowCardinality(String),
  partition UInt16,
  offset UInt64 CODEC(Delta, ZSTD(1)),
  item UInt16,
  INDEX by_event_id event_id TYPE bloom_filter(0.01) GRANULARITY 1,
  INDEX by_trace trace_id TYPE bloom_filter(0.01) GRANULARITY 1
) ENGINE = MergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, name, received_at)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE MATERIALIZED VIEW IF NOT EXISTS event_ids_from_transactions TO event_ids AS
SELECT project_id, id_minute, event_id, received_at, lane, partition, offset, item FROM transactions;

CREATE TABLE IF NOT EXISTS spans (
  project_id UInt64,
  trace_id FixedString(16) CODEC(ZSTD(1)),
  span_id UInt64 CODEC(ZSTD(1)),
  parent_span_id UInt64 CODEC(ZSTD(1)),
  segment_id UInt64 CODEC(ZSTD(1)),
  is_segment Bool,
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  start DateTime64(6, 'UTC') CODEC(Delta, ZSTD(1)),
  duration_us UInt64 CODEC(ZSTD(1)),
  retention UInt8,
  name String CODEC(ZSTD(1)),
  op LowCardinality(String),
  status LowCardinality(String),
  failed Bool,
  http_status UInt16,
  origin LowCardinality(String),
  transaction LowCardinality(String),
  platform LowCardinality(String),
  release LowCardinality(String),
  environment LowCardinality(String),
  server_name LowCardinality(String),
  user_hash UInt64 CODEC(ZSTD(1)),
  attributes Map(LowCardinality(String), String) CODEC(ZSTD(1)),
  measurements Map(LowCardinality(String), Float64) CODEC(ZSTD(1)),
  INDEX by_received received_at TYPE minmax GRANULARITY 1
) ENGINE = MergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, trace_id, start)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE TABLE IF NOT EXISTS trace_metrics (
  project_id UInt64,
  name LowCardinality(String),
  type LowCardinality(String),
  unit LowCardinality(String),
  received_at DateTime64(3, 'UTC') CODEC(Delta, ZSTD(1)),
  timestamp DateTime64(6, 'UTC') CODEC(Delta, ZSTD(1)),
  retention UInt8,
  value Float64 CODEC(ZSTD(1)),
  release LowCardinality(String),
  environment LowCardinality(String),
  server_name LowCardinality(String),
  trace_id FixedString(16) CODEC(ZSTD(1)),
  span_id UInt64 CODEC(ZSTD(1)),
  user_hash UInt64 CODEC(ZSTD(1)),
  attributes Map(LowCardinality(String), String) CODEC(ZSTD(1)),
  INDEX by_trace trace_id TYPE bloom_filter(0.01) GRANULARITY 1
) ENGINE = MergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, name, received_at)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

CREATE TABLE IF NOT EXISTS check_ins (
  project_id UInt64,
  slug LowCardinality(String),
  environment LowCardinality(String),
  received_at DateTime64(3, 'UTC'),
  check_in_id UUID,
  retention UInt8,
  status LowCardinality(String),
  duration_ms Int64,
  release LowCardinality(String),
  trace_id FixedString(16),
  config String
) ENGINE = MergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, slug, environment, received_at)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- Feedback in both forms; a re-sent one replaces itself.
CREATE TABLE IF NOT EXISTS feedback (
  project_id UInt64,
  received_at DateTime64(3, 'UTC'),
  event_id UUID,
  retention UInt8,
  about UUID,
  message String CODEC(ZSTD(3)),
  name String,
  email String,
  url String,
  replay_id String,
  source LowCardinality(String),
  release LowCardinality(String),
  environment LowCardinality(String),
  platform LowCardinality(String),
  user_hash UInt64,
  INDEX by_about about TYPE bloom_filter(0.01) GRANULARITY 1
) ENGINE = ReplacingMergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, event_id)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- Attachments by event; the bytes are blobs under attachments/<retention>/<day>, swept with the partition.
CREATE TABLE IF NOT EXISTS attachments (
  project_id UInt64,
  event_id UUID,
  received_at DateTime64(3, 'UTC'),
  retention UInt8,
  filename String,
  content_type LowCardinality(String),
  attachment_type LowCardinality(String),
  size UInt64,
  blob String
) ENGINE = ReplacingMergeTree
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, event_id, filename, blob)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;
