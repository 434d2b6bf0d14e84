package dev.faultline.sdk.monitor;

import dev.faultline.sdk.json.JsonWriter;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One word of a job: it begins, it went well, it failed. */
public final class CheckIn {
    private final String monitor;
    private final String status;
    private @Nullable String id;
    private @Nullable Duration took;
    private @Nullable MonitorConfig config;

    private CheckIn(String monitor, String status) {
        this.monitor = monitor;
        this.status = status;
    }

    /** The job begins; its end repeats the id that sending this one gives. */
    public static CheckIn inProgress(String monitor) {
        return new CheckIn(monitor, "in_progress");
    }

    /** The job ended well. */
    public static CheckIn ok(String monitor) {
        return new CheckIn(monitor, "ok");
    }

    /** The job failed. */
    public static CheckIn error(String monitor) {
        return new CheckIn(monitor, "error");
    }

    /** Ends the run that began with this id; null, as for a begin that was not sent, makes it a run of its own. */
    public CheckIn endOf(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** How long the run was. */
    public CheckIn took(Duration duration) {
        this.took = duration;
        return this;
    }

    /** Creates or changes the monitor. */
    public CheckIn config(@Nullable MonitorConfig config) {
        this.config = config;
        return this;
    }

    /** The name of the monitor. */
    public String monitor() {
        return monitor;
    }

    /** Internal: the id of the run, if it is an end. */
    public @Nullable String id() {
        return id;
    }

    /** Internal: the item. */
    public byte[] write(String id, @Nullable String release, @Nullable String environment) {
        return new JsonWriter()
                .beginObject()
                .member("check_in_id", id)
                .member("monitor_slug", monitor)
                .member("status", status)
                .member("duration", took == null ? null : took.toMillis() / 1000.0)
                .member("release", release)
                .member("environment", environment)
                .member("monitor_config", config == null ? null : config.fields())
                .endObject()
                .toBytes();
    }
}
