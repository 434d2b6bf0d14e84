package dev.faultline.embedded.clickhouse;

import java.util.List;

/**
 * How the engine is set up for a small machine that other processes share. libchdb brings small thread pools of its
 * own (two background threads); its caches are those of a big server.
 */
final class EngineSettings {
    private EngineSettings() {}

    static List<String> of(ServerOptions options) {
        return List.of(
                "max_server_memory_usage=" + options.memoryCap(),
                // Bounds, not uses: left at 1 to 5 GB each, a scan fills the cap with cache.
                "mark_cache_size=33554432",
                "index_mark_cache_size=8388608",
                "primary_index_cache_size=33554432",
                "text_index_tokens_cache_size=16777216",
                "text_index_header_cache_size=16777216",
                "text_index_postings_cache_size=33554432",
                "query_condition_cache_size=16777216",
                "compiled_expression_cache_size=8388608",
                // Idle threads that are kept, 1 000 by default: 182 were left after a stress run, 39 with these.
                "max_thread_pool_free_size=8",
                "max_io_thread_pool_free_size=2",
                "max_parts_cleaning_thread_pool_size=4",
                // An acknowledged insert is in a part of its own. libchdb's default is 1.
                "async_insert=0");
    }
}
