package dev.faultline.sdk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What each option is when nobody sets it, and what it was set to. Its lists and maps are replaced, never changed. */
final class OptionValues implements Cloneable {
    @Nullable String dsn = GivenSettings.find("dsn", "DSN");

    @Nullable String secret = GivenSettings.find("secret", "SECRET");

    @Nullable String release = GivenSettings.find("release", "RELEASE");

    @Nullable String environment = GivenSettings.find("environment", "ENVIRONMENT");

    @Nullable String serverName = GivenSettings.find("server-name", "SERVER_NAME");

    Map<String, String> tags = Map.of();
    List<String> inAppPackages = List.of();
    List<Class<? extends Throwable>> ignored = List.of();
    Function<Event, @Nullable Event> beforeSend = event -> event;
    boolean sendPersonalData;
    double sampleRate = 1.0;
    double tracesSampleRate;
    List<CaptureListener> captureListeners = List.of();
    boolean stitchSubmitSites = true;
    // A loop that fails fast must not fill queue and disk with one error; the server counts the rest by report.
    int maxErrorsPerTypeAndMinute = 1000;
    // At most this many throwables are kept alive by the queue.
    int queueSize = 1000;
    boolean spool = true;
    Path spoolFolder =
            Path.of(System.getProperty("java.io.tmpdir"), "faultline-" + System.getProperty("user.name", "app"));
    long maxSpoolBytes = 64L << 20;
    boolean closeAtShutdown = true;
    Duration shutdownDeadline = Duration.ofSeconds(2);
    Duration firstBackoff = Duration.ofSeconds(1);

    /** These values as they are now. */
    OptionValues copy() {
        try {
            return (OptionValues) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
