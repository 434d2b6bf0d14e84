package dev.faultline.core.monitor;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.scrub.Scrubber;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a check-in says about when its job should run. */
final class MonitorConfigReader {
    private static final int DEFAULT_MARGIN = 1;
    private static final int DEFAULT_RUNTIME = 30;
    private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "month", "year");

    private @Nullable String schedule;
    private boolean crontab;

    private MonitorConfigReader() {}

    /** Null when it names no schedule that can be read. */
    static @Nullable MonitorConfig read(JsonCursor json, Scrubber scrubber) {
        if (!json.isObject()) {
            json.skip();
            return null;
        }
        return new MonitorConfigReader().config(json, scrubber);
    }

    private @Nullable MonitorConfig config(JsonCursor json, Scrubber scrubber) {
        var margin = DEFAULT_MARGIN;
        var runtime = DEFAULT_RUNTIME;
        var failures = 1;
        var recoveries = 1;
        var timezone = "UTC";
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "schedule" -> schedule(json);
                case "checkin_margin" -> margin = json.integer(DEFAULT_MARGIN);
                case "max_runtime" -> runtime = json.integer(DEFAULT_RUNTIME);
                case "failure_issue_threshold" -> failures = Math.max(1, json.integer(1));
                case "recovery_threshold" -> recoveries = Math.max(1, json.integer(1));
                case "timezone" -> timezone = timezone(json.text(64));
                default -> json.skip();
            }
        }
        return schedule == null
                ? null
                : new MonitorConfig(scrubber.text(schedule), crontab, margin, runtime, timezone, failures, recoveries);
    }

    private void schedule(JsonCursor json) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        @Nullable String type = null;
        @Nullable String value = null;
        @Nullable String unit = null;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "type" -> type = json.text(16);
                case "value" -> value = json.text(128);
                case "unit" -> unit = json.text(16);
                default -> json.skip();
            }
        }
        if (value == null || value.isBlank()) {
            return;
        }
        crontab = "crontab".equals(type);
        if (crontab) {
            schedule = value.strip();
        } else if (unit != null
                && UNITS.contains(unit)
                && value.length() < 6
                && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            schedule = "every " + value + " " + unit;
        }
    }

    private static String timezone(@Nullable String name) {
        try {
            return name == null ? "UTC" : ZoneId.of(name).getId();
        } catch (DateTimeException e) {
            return "UTC";
        }
    }
}
