package dev.faultline.core.grouping;

import dev.faultline.core.grouping.LabelledEvents.Labelled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How well a way of grouping tells the labels, over all pairs of events.
 *
 * @param together pairs that are one bug and one group
 * @param merged pairs of different bugs in one group
 * @param split pairs of one bug in different groups
 */
record Pairwise(long together, long merged, long split) {

    static Pairwise of(List<Labelled> events, Function<Labelled, ?> group) {
        var byLabel = new HashMap<Object, Integer>();
        var byGroup = new HashMap<Object, Integer>();
        var byBoth = new HashMap<Object, Integer>();
        for (var event : events) {
            var key = group.apply(event);
            byLabel.merge(event.label(), 1, Integer::sum);
            byGroup.merge(key, 1, Integer::sum);
            byBoth.merge(List.of(event.label(), key), 1, Integer::sum);
        }
        var together = pairs(byBoth);
        return new Pairwise(together, pairs(byGroup) - together, pairs(byLabel) - together);
    }

    private static long pairs(Map<Object, Integer> sizes) {
        return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
    }

    double precision() {
        return (double) together / (together + merged);
    }

    double recall() {
        return (double) together / (together + split);
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    /** Which bugs were merged and which were split, to be read when the figures fall. */
    static String mistakes(List<Labelled> events, Function<Labelled, ?> group) {
        var labelsOf = new HashMap<Object, TreeSet<String>>();
        var groupsOf = new HashMap<String, HashMap<Object, TreeSet<String>>>();
        for (var event : events) {
            var key = group.apply(event);
            labelsOf.computeIfAbsent(key, k -> new TreeSet<>()).add(event.label());
            groupsOf.computeIfAbsent(event.label(), k -> new HashMap<>())
                    .computeIfAbsent(key, k -> new TreeSet<>())
                    .add(event.kind());
        }
        var lines = new TreeSet<String>();
        labelsOf.values().stream().filter(labels -> labels.size() > 1).forEach(labels -> lines.add("merged " + labels));
        groupsOf.forEach((label, groups) -> {
            if (groups.size() > 1) {
                lines.add("split  " + label + " " + groups.values());
            }
        });
        return String.join("\n", lines);
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%.4f | %.4f | %.4f |", precision(), recall(), f1());
    }
}
