-- What became of items, summed; the sum over outcomes but client_discard is compared with received, each minute.
CREATE TABLE IF NOT EXISTS outcomes (
  project_id UInt64,
  minute DateTime('UTC'),
  category LowCardinality(String),
  outcome LowCardinality(String),
  reason LowCardinality(String),
  key_id LowCardinality(String),
  quantity UInt64
) ENGINE = SummingMergeTree(quantity)
PARTITION BY toYYYYMM(minute)
ORDER BY (project_id, minute, category, outcome, reason, key_id)
TTL minute + toIntervalMonth(13)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- What the log held, counted from record headers and not from what became of the items.
CREATE TABLE IF NOT EXISTS received (
  project_id UInt64,
  minute DateTime('UTC'),
  source LowCardinality(String),
  quantity UInt64
) ENGINE = SummingMergeTree(quantity)
PARTITION BY toYYYYMM(minute)
ORDER BY (project_id, minute, source)
TTL minute + toIntervalMonth(13)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- Ids of items that were not stored, so that any id can be looked up.
CREATE TABLE IF NOT EXISTS dropped_ids (
  project_id UInt64,
  event_id UUID,
  received_at DateTime64(3, 'UTC'),
  category LowCardinality(String),
  outcome LowCardinality(String),
  reason LowCardinality(String)
) ENGINE = MergeTree
PARTITION BY toDate(received_at)
ORDER BY (project_id, event_id)
TTL toDateTime(received_at) + toIntervalDay(3)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- A few scrubbed examples of what each filter dropped, for the person who set it.
CREATE TABLE IF NOT EXISTS filter_samples (
  project_id UInt64,
  reason LowCardinality(String),
  received_at DateTime64(3, 'UTC'),
  sample UInt8,
  event_id UUID,
  title String,
  body String CODEC(ZSTD(3))
) ENGINE = ReplacingMergeTree
PARTITION BY toDate(received_at)
ORDER BY (project_id, reason, toDate(received_at), sample)
TTL toDateTime(received_at) + toIntervalDay(7)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;
