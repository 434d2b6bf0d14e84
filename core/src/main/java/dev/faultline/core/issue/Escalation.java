package dev.faultline.core.issue;

import java.util.List;

/**
 * Whether an issue grows far beyond its own past. Its baseline is its own: the same burst is noise for one issue and an
 * alarm for another.
 *
 * @param hourly events of each hour before the current one, oldest first; a week of them is enough
 * @param current events of the hour that is asked about
 */
public record Escalation(List<Long> hourly, long current) {
    /** Spreads above the usual rate: one false alarm in some months of hours for a steady issue. */
    private static final double SPREADS = 5;

    /** The usual rate at least this often: doubling is a busy evening. */
    private static final double TIMES = 3;

    /** Fewer events in an hour are chance whatever the past was. */
    private static final long FEWEST = 20;

    /** With a shorter past there is no usual rate yet: the issue is new, not escalating. */
    private static final int SHORTEST_PAST = 24;

    public Escalation {
        hourly = List.copyOf(hourly);
    }

    /** Events of an hour above which the issue escalates. */
    public long threshold() {
        var median = median(hourly);
        var deviation = median(hourly.stream()
                .map(events -> Math.round(Math.abs(events - median)))
                .toList());
        // 1.4826 turns the median of deviations into a standard deviation; a Poisson spread is the least there is.
        var spread = Math.max(1.4826 * deviation, Math.sqrt(Math.max(1, median)));
        // Busy hours of the past are its own: what it did before is no escalation.
        var usualPeak = percentile95();
        return Math.max(FEWEST, (long)
                Math.ceil(Math.max(usualPeak, Math.max(median * TIMES, median + SPREADS * spread))));
    }

    public boolean escalates() {
        return hourly.size() >= SHORTEST_PAST && current > threshold();
    }

    private long percentile95() {
        var sorted = hourly.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.floor(0.95 * (sorted.size() - 1)));
    }

    private static double median(List<Long> values) {
        var sorted = values.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return 0;
        }
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
