package dev.faultline.core.issue;

import java.util.ArrayList;
import java.util.List;

/**
 * An issue's priority with its reasons: points that people can add up themselves.
 *
 * @param level of the issue
 * @param unhandled whether the newest event was caught by nothing
 * @param userShare share of the project's users of the last day that it hit, 0 to 1
 * @param substatus new, ongoing, regressed or escalating
 * @param environments how many environments it was seen in
 */
public record PriorityScore(String level, boolean unhandled, double userShare, String substatus, int environments) {
    private static final int HIGH_FROM = 50;
    private static final int MEDIUM_FROM = 20;

    /** Points, and what they are for. */
    public record Reason(int points, String text) {}

    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        switch (level) {
            case "fatal" -> reasons.add(new Reason(30, "it is fatal"));
            case "error" -> reasons.add(new Reason(15, "it is an error"));
            case "warning" -> reasons.add(new Reason(5, "it is a warning"));
            default -> {}
        }
        if (unhandled) {
            reasons.add(new Reason(15, "nothing caught it"));
        }
        if (userShare >= 0.01) {
            reasons.add(new Reason(30, "it hits at least 1 % of users"));
        } else if (userShare >= 0.001) {
            reasons.add(new Reason(15, "it hits at least 0.1 % of users"));
        }
        switch (substatus) {
            case "escalating" -> reasons.add(new Reason(20, "it grows far above its usual rate"));
            case "regressed" -> reasons.add(new Reason(15, "it came back after its resolution"));
            case "new" -> reasons.add(new Reason(10, "it is new"));
            default -> {}
        }
        if (environments > 1) {
            reasons.add(new Reason(5, "it is in several environments"));
        }
        return reasons;
    }

    public int points() {
        return reasons().stream().mapToInt(Reason::points).sum();
    }

    /** {@code high}, {@code medium} or {@code low}. */
    public String word() {
        var points = points();
        return points >= HIGH_FROM ? "high" : points >= MEDIUM_FROM ? "medium" : "low";
    }
}
