package dev.faultline.core.pipeline;

import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.scrub.Scrubber;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps each project's compiled scrubber until its settings change. */
public final class ProjectScrubbers {
    // A scrubber is some tens of KiB; an installation with more projects in one process recompiles now and then.
    private static final int MAX = 2_000;

    private record Compiled(PrivacySettings settings, Scrubber scrubber) {}

    private final ConcurrentMap<Long, Compiled> compiled = new ConcurrentHashMap<>();

    /** The scrubber of a project as it is now. */
    public Scrubber of(ProjectConfig project) {
        var settings = project.settings().privacy();
        var known = compiled.get(project.projectId());
        // Documents are immutable: equal references are the common case and cost nothing to compare.
        if (known != null && (known.settings() == settings || known.settings().equals(settings))) {
            return known.scrubber();
        }
        if (compiled.size() >= MAX) {
            compiled.clear();
        }
        var fresh = new Compiled(settings, Scrubber.inForce(settings));
        compiled.put(project.projectId(), fresh);
        return fresh.scrubber();
    }
}
