package dev.faultline.facts.read;

import java.util.Set;
import java.util.stream.Collectors;

/** The projects that an asker may see. Every read names one; an empty one sees nothing. */
public record Scope(Set<Long> projects) {

    public Scope {
        projects = Set.copyOf(projects);
    }

    /** One project only. */
    public static Scope of(long project) {
        return new Scope(Set.of(project));
    }

    /** The part of this scope that was asked for. */
    public Scope narrowedTo(Set<Long> wanted) {
        return new Scope(projects.stream().filter(wanted::contains).collect(Collectors.toSet()));
    }
}
