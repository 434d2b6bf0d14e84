package dev.faultline.core.filter;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.ProjectConfig;
import org.jspecify.annotations.Nullable;

/** Decides whether a project wants an event. */
public final class EventFilter {
    /** The reason it is not wanted, a stable snake_case word; null when it is. */
    public @Nullable String reason(Event event, ProjectConfig project, String keyId) {
        for (var key : project.keys()) {
            if (key.publicKey().equals(keyId)
                    && !key.environments().isEmpty()
                    && !key.environments().contains(event.environment())) {
                return "key_environment";
            }
        }
        var filters = project.settings().filters();
        if (filters.environments().contains(event.environment())) {
            return "environment";
        }
        return filters.levels().contains(event.level()) ? "level" : null;
    }
}
