package dev.faultline.sdk.monitor;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When a job is expected; sent along with a check-in, it creates or changes the monitor. */
public final class MonitorConfig {
    private final Map<String, Object> fields;

    private MonitorConfig(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** Runs as cron would, like {@code "0 3 * * *"}. */
    public static MonitorConfig crontab(String expression) {
        return new MonitorConfig(Map.of("schedule", Map.of("type", "crontab", "value", expression)));
    }

    /** Runs once in each interval of whole minutes, at least one. */
    public static MonitorConfig every(Duration interval) {
        long minutes = Math.max(1, interval.toMinutes());
        return new MonitorConfig(Map.of("schedule", Map.of("type", "interval", "value", minutes, "unit", "minute")));
    }

    /** How late a start may be before it counts as missed. */
    public MonitorConfig margin(Duration margin) {
        return with("checkin_margin", Math.max(1, margin.toMinutes()));
    }

    /** How long a run may take before it counts as failed. */
    public MonitorConfig maxRuntime(Duration runtime) {
        return with("max_runtime", Math.max(1, runtime.toMinutes()));
    }

    /** The zone of a crontab, like {@code Europe/Berlin}; UTC if none is given. */
    public MonitorConfig timezone(String zone) {
        return with("timezone", zone);
    }

    /** How many failures in a row open an issue. */
    public MonitorConfig failureThreshold(int failures) {
        return with("failure_issue_threshold", failures);
    }

    /** How many successes in a row resolve it. */
    public MonitorConfig recoveryThreshold(int successes) {
        return with("recovery_threshold", successes);
    }

    Map<String, Object> fields() {
        return fields;
    }

    private MonitorConfig with(String key, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        if (value != null) {
            changed.put(key, value);
        }
        return new MonitorConfig(changed);
    }
}
