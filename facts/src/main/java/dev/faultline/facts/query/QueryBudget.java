package dev.faultline.facts.query;

import dev.faultline.engines.clickhouse.Answer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one statement of a person's request may cost. When it is used up the server answers with what it has: a wrong
 * question costs a bound amount and never the memory of others.
 *
 * @param time after which the answer is what was found so far
 * @param memory in bytes, on the server
 * @param groups distinct keys of a grouping; later ones are left out
 */
public record QueryBudget(Duration time, long memory, long groups) {
    /** Screens: an answer is there within the five seconds after which people reload, its way back and all. */
    public static final QueryBudget SCREEN = new QueryBudget(Duration.ofSeconds(3), 800L << 20, 1_000_000);

    /** Completion while typing: late is useless. */
    public static final QueryBudget TYPING = new QueryBudget(Duration.ofMillis(500), 200L << 20, 100_000);

    /** An export reads for long, and fails rather than leaving rows out. */
    public static final QueryBudget EXPORT = new QueryBudget(Duration.ofMinutes(10), 800L << 20, 1_000_000);

    /** From this part of its memory on, groups and sorted rows go to disk: a small server is slow then, and not full. */
    private static final long SPILL = 8;

    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>(strictSettings());
        settings.put("timeout_overflow_mode", "break");
        settings.put("max_rows_to_group_by", Long.toString(groups));
        settings.put("group_by_overflow_mode", "any");
        return settings;
    }

    /** The same bounds, but passing one is an error. */
    Map<String, String> strictSettings() {
        return Map.of(
                "max_execution_time",
                Double.toString(time.toMillis() / 1_000.0),
                "max_memory_usage",
                Long.toString(memory),
                "max_bytes_before_external_group_by",
                Long.toString(memory / SPILL),
                "max_bytes_before_external_sort",
                Long.toString(memory / SPILL));
    }

    boolean isUsedUpBy(Answer<?> answer) {
        return answer.elapsed().compareTo(time) >= 0;
    }
}
