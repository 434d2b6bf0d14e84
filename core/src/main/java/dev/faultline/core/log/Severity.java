package dev.faultline.core.log;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How grave a log line is: a word and OpenTelemetry's number, each made from the other when one is missing. */
record Severity(String level, int number) {
    private static final int STEPS_PER_LEVEL = 4;
    private static final String[] LEVELS = {"trace", "debug", "info", "warn", "error", "fatal"};

    static Severity of(@Nullable String level, int number) {
        var known = known(level);
        if (known >= 0) {
            return new Severity(LEVELS[known], number > 0 && number <= 24 ? number : known * STEPS_PER_LEVEL + 1);
        }
        if (number > 0 && number <= 24) {
            return new Severity(LEVELS[(number - 1) / STEPS_PER_LEVEL], number);
        }
        return new Severity("info", 9);
    }

    private static int known(@Nullable String level) {
        return switch (level == null ? "" : level.toLowerCase(Locale.ROOT)) {
            case "trace" -> 0;
            case "debug" -> 1;
            case "info", "log" -> 2;
            case "warn", "warning" -> 3;
            case "error" -> 4;
            case "fatal", "critical" -> 5;
            default -> -1;
        };
    }
}
