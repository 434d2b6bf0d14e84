package dev.faultline.bench.growth;

import java.util.List;

/**
 * Some projects filled to a size, beside others filled to another: both are asked in turn on one server, so that a
 * warmer machine or a longer run favours neither.
 *
 * @param issues each has at least one event
 */
record House(String name, List<Long> projects, long events, int issues) {
    /** Projects of a house; an issue belongs to one of them. */
    static final int PROJECTS = 5;

    House {
        projects = List.copyOf(projects);
    }

    /** Keeps issue numbers of two houses apart. */
    long firstIssue() {
        return projects.getFirst() * 1_000_000;
    }

    String scope() {
        var text = new StringBuilder();
        for (var project : projects) {
            text.append("&project=").append(project);
        }
        return text.toString();
    }

    /** A ClickHouse expression: the project of issue number {@code idx}. */
    String projectOfIssue() {
        return projects + "[1 + idx % " + PROJECTS + "]";
    }
}
