package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.grouping.frame.Call;
import dev.faultline.core.project.GroupingSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which stored events an event nearly fell together with, and what parted them: the question behind most doubts about
 * grouping. Compares what the algorithm compares, never the texts themselves.
 */
public final class NearMisses {
    private static final int MAX = 10;
    /** Messages of which this share of words is the same are the same message to a person. */
    private static final double ALIKE = 0.7;

    private final CauseGrouper grouper = new CauseGrouper();

    /**
     * A group the event is not in.
     *
     * @param issueId its issue
     * @param eventId one of its events
     * @param same what is equal, in words
     * @param parted what differs, in words
     */
    public record NearMiss(long issueId, String eventId, String title, List<String> same, List<String> parted) {}

    private record Shape(
            String type, String message, boolean messageCounts, Set<Call> calls, List<String> fingerprint) {
        static Shape of(CauseGrouper.Parts parts) {
            var cause = parts.causes().getFirst();
            return new Shape(
                    cause.type(),
                    cause.message().text(),
                    cause.messageCounts(),
                    Set.copyOf(cause.stack().calls()),
                    parts.fingerprint().values().stream()
                            .map(value -> value == null ? "{{ default }}" : value)
                            .toList());
        }
    }

    /** The nearest first; of each hash the first event that is offered speaks for it. */
    public List<NearMiss> of(Event event, List<WhatIf.Stored> others, GroupingSettings settings) {
        var own = grouper.group(event, settings).primaryHash();
        var shape = Shape.of(grouper.parts(event, settings));
        var seen = new HashSet<Long>();
        seen.add(own);
        var misses = new ArrayList<NearMiss>();
        for (var other : others) {
            var grouping = grouper.group(other.event(), settings);
            if (seen.add(grouping.primaryHash())) {
                var theirs = Shape.of(grouper.parts(other.event(), settings));
                var miss = compare(shape, theirs, other, grouping.title());
                var onePlace = !shape.calls().isEmpty() && shape.calls().equals(theirs.calls());
                if (onePlace || miss.same().size() >= 2) {
                    misses.add(miss);
                }
            }
        }
        misses.sort(Comparator.comparingInt(miss -> miss.parted().size()));
        return List.copyOf(misses.subList(0, Math.min(MAX, misses.size())));
    }

    private static NearMiss compare(Shape one, Shape two, WhatIf.Stored other, String title) {
        var same = new ArrayList<String>();
        var parted = new ArrayList<String>();
        if (!one.fingerprint().equals(two.fingerprint())) {
            parted.add("fingerprint: " + two.fingerprint());
        }
        if (!one.type().isEmpty() || !two.type().isEmpty()) {
            tell(one.type().equals(two.type()), "type: " + two.type(), same, parted);
        }
        var alike = !one.message().isEmpty() && alike(one.message(), two.message());
        if (alike || one.messageCounts() || two.messageCounts()) {
            tell(alike, "message: " + two.message(), same, parted);
        }
        if (!one.calls().isEmpty() || !two.calls().isEmpty()) {
            tell(one.calls().equals(two.calls()), "calls: " + names(two.calls()), same, parted);
        }
        return new NearMiss(other.issueId(), other.event().id().toString(), title, same, parted);
    }

    private static void tell(boolean equal, String words, List<String> same, List<String> parted) {
        (equal ? same : parted).add(words);
    }

    private static boolean alike(String one, String two) {
        if (one.equals(two)) {
            return true;
        }
        var words = new HashSet<>(List.of(one.split("\\s+")));
        var others = new HashSet<>(List.of(two.split("\\s+")));
        var all = new HashSet<>(words);
        all.addAll(others);
        words.retainAll(others);
        return words.size() >= ALIKE * all.size();
    }

    private static String names(Set<Call> calls) {
        return calls.stream()
                .map(call -> call.place().isEmpty() ? call.function() : call.place() + "." + call.function())
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
    }
}
