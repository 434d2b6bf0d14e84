-- Each distinct stack once a day; events point to it. Full text over frames searches here.
CREATE TABLE IF NOT EXISTS stacks (
  project_id UInt64,
  stack_hash UInt64,
  received_at DateTime64(3, 'UTC'),
  retention UInt8,
  error_types Array(LowCardinality(String)),
  functions Array(String) CODEC(ZSTD(3)),
  modules Array(String) CODEC(ZSTD(3)),
  filenames Array(String) CODEC(ZSTD(3)),
  packages Array(String) CODEC(ZSTD(3)),
  frames String CODEC(ZSTD(3)),
  INDEX frames_text frames TYPE text(tokenizer = splitByNonAlpha)
) ENGINE = ReplacingMergeTree(received_at)
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, stack_hash)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, non_replicated_deduplication_window = 10000;

-- Kept bodies in numbered slots per hash; the newest row of a slot is the slot. Neighbours of one hash compress well.
CREATE TABLE IF NOT EXISTS bodies (
  project_id UInt64,
  hash UInt64,
  slot UInt8,
  event_id UUID,
  received_at DateTime64(3, 'UTC'),
  retention UInt8,
  release LowCardinality(String),
  environment LowCardinality(String),
  body String CODEC(ZSTD(3)),
  size UInt32,
  INDEX by_event_id event_id TYPE bloom_filter(0.01) GRANULARITY 1
) ENGINE = ReplacingMergeTree(received_at)
PARTITION BY (retention, toDate(received_at))
ORDER BY (project_id, hash, slot)
TTL toDateTime(received_at) + toIntervalDay(retention)
SETTINGS ttl_only_drop_parts = 1, index_granularity = 64, non_replicated_deduplication_window = 10000;

-- What PostgreSQL decided about a hash, copied by the outbox so that one query can filter, sort and count.
CREATE TABLE IF NOT EXISTS issue_hashes (
  project_id UInt64,
  hash UInt64,
  issue_id UInt64,
  status LowCardinality(String),
  substatus LowCardinality(String),
  priority LowCardinality(String),
  assignee LowCardinality(String),
  level LowCardinality(String),
  title String,
  culprit String,
  first_seen DateTime64(3, 'UTC'),
  first_release LowCardinality(String),
  deleted UInt8,
  version UInt64
) ENGINE = ReplacingMergeTree(version)
ORDER BY (project_id, hash)
SETTINGS non_replicated_deduplication_window = 10000;
