package dev.faultline.processor.batch;

import dev.faultline.core.event.Event;
import dev.faultline.core.issue.PriorityScore;
import dev.faultline.core.ownership.OwnershipRules;
import dev.faultline.core.project.ProjectConfig;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What is judged of a problem that nobody has seen before, by its first event and the settings of its project. */
final class FirstSight {

    private final Map<Long, Read> rules = new ConcurrentHashMap<>();

    private record Read(long version, OwnershipRules rules) {}

    /** How many people it hits and where else it happens is not known yet. */
    PriorityScore priority(Event event) {
        return new PriorityScore(event.level(), Boolean.FALSE.equals(event.handled()), 0, "new", 1);
    }

    Optional<OwnershipRules.Found> owner(Event event, ProjectConfig project) {
        if (project.settings().ownership().rules().isBlank()) {
            return Optional.empty();
        }
        return rules.compute(project.projectId(), (id, known) -> current(known, project))
                .rules()
                .owner(event);
    }

    private static Read current(@Nullable Read known, ProjectConfig project) {
        return known != null && known.version() == project.version()
                ? known
                : new Read(
                        project.version(),
                        OwnershipRules.of(project.settings().ownership().rules()));
    }
}
