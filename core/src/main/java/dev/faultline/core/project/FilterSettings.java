package dev.faultline.core.project;

import java.util.List;

/**
 * What is dropped, counted and sampled instead of stored.
 *
 * @param chunkLoads errors of pages that were open while a new build replaced their scripts
 * @param hydration errors of React that say no more than that server and browser drew different pages
 * @param releases globs
 * @param messages globs on the message or {@code type: value}
 * @param environments exact names
 * @param levels exact names
 */
public record FilterSettings(
        boolean browserExtensions,
        boolean chunkLoads,
        boolean hydration,
        boolean localhost,
        boolean crawlers,
        List<String> legacyBrowsers,
        boolean healthChecks,
        List<String> releases,
        List<String> messages,
        List<String> environments,
        List<String> levels) {
    public FilterSettings {
        legacyBrowsers = List.copyOf(legacyBrowsers);
        releases = List.copyOf(releases);
        messages = List.copyOf(messages);
        environments = List.copyOf(environments);
        levels = List.copyOf(levels);
    }

    static FilterSettings defaults() {
        return new FilterSettings(
                false, false, false, false, false, List.of(), true, List.of(), List.of(), List.of(), List.of());
    }
}
