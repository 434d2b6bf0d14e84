package dev.faultline.sdk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the SDK behaves. What the builder leaves open comes from system properties ({@code faultline.dsn}), then from the
 * environment ({@code FAULTLINE_DSN}, {@code SENTRY_DSN}), then from a default.
 */
public final class FaultlineOptions {
    private final OptionValues values;

    private FaultlineOptions(OptionValues values) {
        this.values = values;
    }

    /** Everything from system properties and the environment. */
    public static FaultlineOptions fromEnvironment() {
        return builder().build();
    }

    /** Begins with what the environment says. */
    public static Builder builder() {
        return new Builder();
    }

    /** Null when none was given: the SDK is then silent. */
    public @Nullable String dsn() {
        return values.dsn;
    }

    /** The secret that signs envelopes, if it is not part of the DSN. */
    public @Nullable String secret() {
        return values.secret;
    }

    /** The deployed version, as it is counted by. */
    public @Nullable String release() {
        return values.release;
    }

    /** Production, staging, … */
    public @Nullable String environment() {
        return values.environment;
    }

    /** Null stands for the name of the host. */
    public @Nullable String serverName() {
        return values.serverName;
    }

    /** Tags of every event. */
    public Map<String, String> tags() {
        return values.tags;
    }

    /** Empty stands for the package of the main class. */
    public List<String> inAppPackages() {
        return values.inAppPackages;
    }

    /** Whether name, e-mail and address of users may leave. */
    public boolean sendPersonalData() {
        return values.sendPersonalData;
    }

    /** The share of events that is kept. */
    public double sampleRate() {
        return values.sampleRate;
    }

    /** The share of transactions that is sent. */
    public double tracesSampleRate() {
        return values.tracesSampleRate;
    }

    /** Who hears of event ids, beside those of the class path. */
    public List<CaptureListener> captureListeners() {
        return values.captureListeners;
    }

    /** Whether wrapped tasks remember where they were submitted. */
    public boolean stitchSubmitSites() {
        return values.stitchSubmitSites;
    }

    /** The local limit; 0 means none. */
    public int maxErrorsPerTypeAndMinute() {
        return values.maxErrorsPerTypeAndMinute;
    }

    /** How many events may wait to be written. */
    public int queueSize() {
        return values.queueSize;
    }

    /** Null when nothing shall be written to disk. */
    public @Nullable Path spoolFolder() {
        return values.spool ? values.spoolFolder : null;
    }

    /** How much may wait on disk. */
    public long maxSpoolBytes() {
        return values.maxSpoolBytes;
    }

    /** How long an ending process waits for its last events. */
    public Duration shutdownDeadline() {
        return values.shutdownDeadline;
    }

    /** Whether the end of the JVM ends the SDK. */
    public boolean closeAtShutdown() {
        return values.closeAtShutdown;
    }

    /** The pause after a first failed attempt. */
    public Duration firstBackoff() {
        return values.firstBackoff;
    }

    boolean ignores(Throwable throwable) {
        // No stream: this runs on the thread that captures.
        for (Class<? extends Throwable> type : values.ignored) {
            if (type.isInstance(throwable)) {
                return true;
            }
        }
        return false;
    }

    /** The event as the application's hook leaves it; null when it shall not be sent. */
    @Nullable Event beforeSend(Event event) {
        return values.beforeSend.apply(event);
    }

    /** Collects options. */
    public static final class Builder {
        private final OptionValues values = new OptionValues();

        private Builder() {}

        /** Where to report, and as whom. */
        public Builder dsn(@Nullable String dsn) {
            values.dsn = dsn;
            return this;
        }

        /** Signs envelopes, if the DSN holds no secret. */
        public Builder secret(@Nullable String secret) {
            values.secret = secret;
            return this;
        }

        /** The deployed version, like {@code shop@1.2.3}. */
        public Builder release(@Nullable String release) {
            values.release = release;
            return this;
        }

        /** Production, staging, … */
        public Builder environment(@Nullable String environment) {
            values.environment = environment;
            return this;
        }

        /** Null stands for the name of the host. */
        public Builder serverName(@Nullable String serverName) {
            values.serverName = serverName;
            return this;
        }

        /** A tag of every event. */
        public Builder tag(String key, String value) {
            // A new map each time: what was built before keeps its own.
            values.tags = new LinkedHashMap<>(values.tags);
            values.tags.put(key, value);
            return this;
        }

        /** Packages whose frames are the application's own; the package of the main class if none is named. */
        public Builder inAppPackages(String... packages) {
            values.inAppPackages = List.of(packages);
            return this;
        }

        /** Throwables of these types are not reported. */
        @SafeVarargs
        public final Builder ignore(Class<? extends Throwable>... types) {
            values.ignored = List.of(types);
            return this;
        }

        /** Sees each event before it leaves, on the SDK's own thread; null drops it. */
        public Builder beforeSend(Function<Event, @Nullable Event> hook) {
            values.beforeSend = hook;
            return this;
        }

        /** Allows name, e-mail and address of users. Off by default. */
        public Builder sendPersonalData(boolean allowed) {
            values.sendPersonalData = allowed;
            return this;
        }

        /** The share of transactions that is sent, 0 to 1; a caller's decision comes first. 0 is the default: none. */
        public Builder tracesSampleRate(double rate) {
            values.tracesSampleRate = rate;
            return this;
        }

        /** Hears of each event id, beside the listeners that {@link java.util.ServiceLoader} finds. */
        public Builder onCapture(CaptureListener listener) {
            values.captureListeners = new ArrayList<>(values.captureListeners);
            values.captureListeners.add(listener);
            return this;
        }

        /** Whether wrapped tasks remember where they were submitted; on by default. */
        public Builder stitchSubmitSites(boolean stitch) {
            values.stitchSubmitSites = stitch;
            return this;
        }

        /** The share of events that is kept, 0 to 1. */
        public Builder sampleRate(double rate) {
            values.sampleRate = rate;
            return this;
        }

        /** The local limiter; 0 switches it off. */
        public Builder maxErrorsPerTypeAndMinute(int errors) {
            values.maxErrorsPerTypeAndMinute = errors;
            return this;
        }

        /** How many events may wait to be written; more are dropped and counted. */
        public Builder queueSize(int events) {
            values.queueSize = Math.max(1, events);
            return this;
        }

        /** Where unsent events wait; a folder that only this user may read. */
        public Builder spoolFolder(Path folder) {
            values.spoolFolder = folder;
            return this;
        }

        /** Keeps unsent events in memory only: a crash loses them. */
        public Builder withoutSpool() {
            values.spool = false;
            return this;
        }

        /** The oldest events go when more than this would wait. */
        public Builder maxSpoolBytes(long bytes) {
            values.maxSpoolBytes = bytes;
            return this;
        }

        /** Whether the end of the JVM ends the SDK; no where a framework does so, after its last request. */
        public Builder closeAtShutdown(boolean close) {
            values.closeAtShutdown = close;
            return this;
        }

        /** How long an ending process waits for its last events. */
        public Builder shutdownDeadline(Duration deadline) {
            values.shutdownDeadline = deadline;
            return this;
        }

        /** The pause after a first failed attempt; it doubles up to five minutes. */
        public Builder firstBackoff(Duration pause) {
            values.firstBackoff = pause;
            return this;
        }

        /** What was collected so far; the builder may go on. */
        public FaultlineOptions build() {
            return new FaultlineOptions(values.copy());
        }
    }
}
