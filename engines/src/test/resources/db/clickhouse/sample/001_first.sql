CREATE TABLE IF NOT EXISTS sample_things (
  id UInt64,
  name String
) ENGINE = MergeTree ORDER BY id
SETTINGS non_replicated_deduplication_window = 100;
