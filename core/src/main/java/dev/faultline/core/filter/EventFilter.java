package dev.faultline.core.filter;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.FilterSettings;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.scrub.Glob;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a project wants an event. Judged before scrubbing, on what was sent. */
public final class EventFilter {
    /**
     * The reason it is not wanted, one of the stable words of docs/filters.md; null when it is wanted.
     *
     * @param keyId the key it was sent with
     */
    public @Nullable String reason(Event event, ProjectConfig project, String keyId) {
        if (forbiddenToKey(event.environment(), project, keyId)) {
            return "key_environment";
        }
        return reason(event, project.settings().filters());
    }

    /** The same, whichever key it was sent with. */
    public @Nullable String reason(Event event, FilterSettings filters) {
        if (filters.environments().contains(event.environment())) {
            return "environment";
        }
        if (filters.levels().contains(event.level())) {
            return "level";
        }
        if (event.release() != null && matchesAny(filters.releases(), event.release())) {
            return "release";
        }
        if (!filters.messages().isEmpty() && message(filters.messages(), event)) {
            return "message";
        }
        return byOrigin(event, filters);
    }

    /** Whether the key may not send to this environment. */
    public static boolean forbiddenToKey(String environment, ProjectConfig project, String keyId) {
        for (var key : project.keys()) {
            if (key.publicKey().equals(keyId)) {
                return !key.environments().isEmpty() && !key.environments().contains(environment);
            }
        }
        return false;
    }

    private static @Nullable String byOrigin(Event event, FilterSettings filters) {
        var agent = event.request().userAgent();
        if (filters.crawlers() && agent != null && Crawlers.matches(agent)) {
            return "crawler";
        }
        if (!filters.legacyBrowsers().isEmpty() && LegacyBrowsers.matches(filters.legacyBrowsers(), event)) {
            return "legacy_browser";
        }
        if (filters.localhost() && Localhost.matches(event)) {
            return "localhost";
        }
        if (filters.browserExtensions() && BrowserExtensions.matches(event)) {
            return "browser_extension";
        }
        if (filters.chunkLoads() && BrowserNoise.chunkLoad(event)) {
            return "chunk_load";
        }
        return filters.hydration() && BrowserNoise.hydration(event) ? "hydration" : null;
    }

    private static boolean message(List<String> globs, Event event) {
        if (event.message() != null && matchesAny(globs, event.message())) {
            return true;
        }
        for (var exception : event.exceptions()) {
            var value = exception.value() == null ? "" : exception.value();
            var headline = exception.type() == null ? value : exception.type() + ": " + value;
            if (matchesAny(globs, headline) || matchesAny(globs, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAny(List<String> globs, String text) {
        for (var glob : globs) {
            if (Glob.matchesIgnoringCase(glob, text)) {
                return true;
            }
        }
        return false;
    }
}
