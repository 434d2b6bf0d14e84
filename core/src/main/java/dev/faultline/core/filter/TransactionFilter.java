package dev.faultline.core.filter;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.scrub.Glob;
import dev.faultline.core.trace.SpanRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether a project wants a transaction. */
public final class TransactionFilter {
    private static final List<String> HEALTH_CHECKS = List.of(
            "*healthcheck*",
            "*heartbeat*",
            "*/health",
            "*/health/",
            "*/healthy",
            "*/healthz",
            "*/health_check",
            "*/_health",
            "*/live",
            "*/livez",
            "*/ready",
            "*/readyz",
            "*/ping",
            "*/up",
            "*/actuator/health*");

    /** The reason it is not wanted; null when it is. */
    public @Nullable String reason(SpanRecord segment, ProjectConfig project, String keyId) {
        if (EventFilter.forbiddenToKey(segment.environment(), project, keyId)) {
            return "key_environment";
        }
        var filters = project.settings().filters();
        if (filters.environments().contains(segment.environment())) {
            return "environment";
        }
        if (segment.release() != null
                && filters.releases().stream().anyMatch(glob -> Glob.matchesIgnoringCase(glob, segment.release()))) {
            return "release";
        }
        // A failing health check is worth more than a thousand that pass.
        if (filters.healthChecks()
                && !segment.failed()
                && HEALTH_CHECKS.stream().anyMatch(glob -> Glob.matchesIgnoringCase(glob, segment.name()))) {
            return "health_check";
        }
        return null;
    }
}
