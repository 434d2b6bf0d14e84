package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.project.GroupingSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What other settings would do to events that are stored: which issues would become one, which would fall apart. A pure
 * function; issues that people merged by hand stay together unless the new settings part what one hash held.
 */
public final class WhatIf {
    private static final int SAMPLES = 5;

    private final GroupingVersions versions;

    public WhatIf(GroupingVersions versions) {
        this.versions = versions;
    }

    /** A stored event and the issue it is in today. */
    public record Stored(long issueId, Event event) {}

    /**
     * @param events how many were looked at
     * @param moved how many of them would be in another issue than most of theirs
     */
    public record Outcome(List<Merge> merges, List<Split> splits, int events, int moved) {}

    /** Issues that would be one. */
    public record Merge(Set<Long> issues, String title, int events, List<String> sampleIds) {}

    /** An issue that would be several, the largest part first. */
    public record Split(long issue, List<Part> parts) {}

    /** Events that stay together. */
    public record Part(String title, int events, List<String> sampleIds) {}

    private static final class Group {
        private final Map<Long, Integer> byIssue = new LinkedHashMap<>();
        private final List<String> samples = new ArrayList<>();
        private String title = "";
        private int events;

        void add(long issue, String groupTitle, Event event) {
            byIssue.merge(issue, 1, Integer::sum);
            title = groupTitle;
            events++;
            if (samples.size() < SAMPLES) {
                samples.add(event.id().toString());
            }
        }

        Part part() {
            return new Part(title, events, List.copyOf(samples));
        }
    }

    public Outcome compare(List<Stored> stored, GroupingSettings before, GroupingSettings after) {
        var groups = new LinkedHashMap<Long, Group>();
        // Within one hash of today: how the new settings divide it.
        var parts = new LinkedHashMap<Long, Map<Long, Group>>();
        var issueOf = new LinkedHashMap<Long, Long>();
        for (var one : stored) {
            var old = versions.group(one.event(), before).primaryHash();
            var grouping = versions.group(one.event(), after);
            var fresh = grouping.primaryHash();
            groups.computeIfAbsent(fresh, hash -> new Group()).add(one.issueId(), grouping.title(), one.event());
            parts.computeIfAbsent(old, hash -> new LinkedHashMap<>())
                    .computeIfAbsent(fresh, hash -> new Group())
                    .add(one.issueId(), grouping.title(), one.event());
            issueOf.putIfAbsent(old, one.issueId());
        }
        var splits = splits(parts, issueOf);
        return new Outcome(merges(groups), splits, stored.size(), moved(groups, splits));
    }

    private static List<Merge> merges(Map<Long, Group> groups) {
        var merges = new ArrayList<Merge>();
        for (var group : groups.values()) {
            if (group.byIssue.size() > 1) {
                merges.add(new Merge(
                        new LinkedHashSet<>(group.byIssue.keySet()),
                        group.title,
                        group.events,
                        List.copyOf(group.samples)));
            }
        }
        return merges;
    }

    private static List<Split> splits(Map<Long, Map<Long, Group>> parts, Map<Long, Long> issueOf) {
        var splits = new ArrayList<Split>();
        parts.forEach((old, divided) -> {
            if (divided.size() > 1) {
                var largestFirst = divided.values().stream()
                        .map(Group::part)
                        .sorted((a, b) -> Integer.compare(b.events(), a.events()))
                        .toList();
                splits.add(new Split(issueOf.getOrDefault(old, 0L), largestFirst));
            }
        });
        return splits;
    }

    /** The largest part of what merges or splits stays where it is. */
    private static int moved(Map<Long, Group> groups, List<Split> splits) {
        var moved = 0;
        for (var group : groups.values()) {
            var largest = group.byIssue.values().stream()
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            moved += group.events - largest;
        }
        for (var split : splits) {
            moved += split.parts().stream().skip(1).mapToInt(Part::events).sum();
        }
        return moved;
    }
}
