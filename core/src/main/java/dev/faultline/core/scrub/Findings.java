package dev.faultline.core.scrub;

import java.util.ArrayList;
import java.util.List;

/** Stretches of one text to be replaced, found left to right; a stretch inside an earlier one is ignored. */
final class Findings {
    /**
     * @param rule which rule found it, as marks and diffs name it
     * @param replacement what stands there afterwards
     */
    record Finding(int start, int end, String rule, String replacement) {}

    // Nearly all texts hold nothing: the list comes with the first finding.
    private List<Finding> found = List.of();
    private int end;

    void add(int start, int stop, String rule, String replacement) {
        if (found.isEmpty()) {
            found = new ArrayList<>(2);
        }
        if (start < end) {
            // It began inside what an earlier rule took: only what sticks out is new.
            if (stop > end) {
                found.add(new Finding(end, stop, rule, ""));
                end = stop;
            }
            return;
        }
        found.add(new Finding(start, stop, rule, replacement));
        end = stop;
    }

    int end() {
        return end;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Finding> all() {
        return found;
    }

    String applyTo(String text) {
        var out = new StringBuilder(text.length());
        var from = 0;
        for (var finding : found) {
            out.append(text, from, finding.start()).append(finding.replacement());
            from = finding.end();
        }
        return out.append(text, from, text.length()).toString();
    }
}
