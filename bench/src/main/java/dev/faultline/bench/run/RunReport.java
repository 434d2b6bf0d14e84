package dev.faultline.bench.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The figures of one run.
 *
 * @param voided why the figures do not count, empty when they do
 */
public record RunReport(String name, Map<String, Object> figures, String voided) {

    /** Keeps figures in the order they were taken. */
    public static final class Builder {
        private final Map<String, Object> figures = new LinkedHashMap<>();

        public Builder put(String name, double value) {
            figures.put(name, Math.round(value * 1_000) / 1_000.0);
            return this;
        }

        public Builder put(String name, long value) {
            figures.put(name, value);
            return this;
        }

        public Builder put(String name, Map<String, Long> values) {
            figures.put(name, values);
            return this;
        }

        public RunReport build(String name, String voided) {
            return new RunReport(name, figures, voided);
        }
    }

    /** A figure taken as a number. */
    double number(String figure) {
        return ((Number) Objects.requireNonNull(figures.get(figure), figure)).doubleValue();
    }

    /** A line per figure, for people. */
    public String table() {
        var text = new StringBuilder(name)
                .append(voided.isEmpty() ? "" : "   VOID: " + voided)
                .append('\n');
        figures.forEach((figure, value) -> text.append("  %-34s %s%n".formatted(figure, value)));
        return text.toString();
    }
}
