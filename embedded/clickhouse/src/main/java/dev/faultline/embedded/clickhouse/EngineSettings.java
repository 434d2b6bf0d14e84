package dev.faultline.embedded.clickhouse;

import java.util.List;

/** How the engine is set up for a small machine that other processes share. */
final class EngineSettings {
    private EngineSettings() {}

    static List<String> of(ServerOptions options) {
        return List.of(
                "max_server_memory_usage=" + options.memoryCap(),
                // The default of 5 GB is a bound, not a use; these keep a scan from filling the cap with cache.
                "mark_cache_size=33554432",
                "uncompressed_cache_size=0",
                "index_mark_cache_size=8388608",
                "mmap_cache_size=64",
                "compiled_expression_cache_size=8388608",
                // Merges for one machine; 16 threads are the default.
                "background_pool_size=2",
                "background_merges_mutations_concurrency_ratio=2",
                "background_move_pool_size=1",
                "background_fetches_pool_size=1",
                "background_common_pool_size=2",
                "background_schedule_pool_size=4",
                "background_buffer_flush_schedule_pool_size=1",
                "background_distributed_schedule_pool_size=1",
                "background_message_broker_schedule_pool_size=1",
                "tables_loader_foreground_pool_size=2",
                "tables_loader_background_pool_size=1",
                // An acknowledged insert is in a part, and a deduplication token counts for the insert it came with.
                "async_insert=0");
    }
}
