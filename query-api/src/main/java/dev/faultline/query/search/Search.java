package dev.faultline.query.search;

import dev.faultline.catalog.project.Project;
import dev.faultline.facts.query.Selection;
import dev.faultline.facts.read.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks, understood: the selection of facts and the projects that it may reach.
 *
 * @param projects all of the organisation, also those that the request left out
 * @param freshAsOf everything received up to this moment can be found; null while nobody knows
 */
public record Search(
        Selection selection,
        List<Project> projects,
        Instant now,
        @Nullable Instant freshAsOf) {
    public Search {
        projects = List.copyOf(projects);
    }

    /** The whole organisation, for names and single issues. */
    public Scope organization() {
        return new Scope(projects.stream().map(Project::id).collect(Collectors.toSet()));
    }

    public List<Long> projectIds() {
        return projects.stream().map(Project::id).toList();
    }

    public Optional<Project> project(long id) {
        return projects.stream().filter(project -> project.id() == id).findFirst();
    }

    public Map<Long, Project> byId() {
        return projects.stream().collect(Collectors.toMap(Project::id, Function.identity()));
    }

    /** As it was answered a moment ago. */
    public Search asOf(Instant moment) {
        return new Search(selection, projects, moment, freshAsOf);
    }

    public Search with(Selection other) {
        return new Search(other, projects, now, freshAsOf);
    }
}
