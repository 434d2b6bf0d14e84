package dev.faultline.core.grouping;

import dev.faultline.core.grouping.rules.GroupingRules;
import dev.faultline.core.project.GroupingSettings;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps rules that were read until there are too many texts. */
final class RuleBook {
    // Rules of a project are some KiB; an installation with more texts in one process reads some of them again.
    private static final int MAX = 1_000;

    private final ConcurrentMap<GroupingSettings, GroupingRules> read = new ConcurrentHashMap<>();

    GroupingRules of(GroupingSettings settings) {
        var known = read.get(settings);
        if (known != null) {
            return known;
        }
        if (read.size() >= MAX) {
            read.clear();
        }
        var fresh = GroupingRules.of(settings);
        read.put(settings, fresh);
        return fresh;
    }
}
