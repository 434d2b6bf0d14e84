package dev.faultline.sdk.log;

import dev.faultline.sdk.Breadcrumb;
import dev.faultline.sdk.CaptureListener;
import dev.faultline.sdk.Event;
import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineClient;
import dev.faultline.sdk.Level;
import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.json.SecretKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes events of logged errors and breadcrumbs of lesser lines. Log libraries call it from their appenders; it logs
 * nothing itself.
 */
public final class LogReports {
    private final String mechanism;
    private final ThreadLocal<Boolean> taking = ThreadLocal.withInitial(() -> false);
    private volatile Level events = Level.ERROR;
    private volatile Level breadcrumbs = Level.INFO;
    private volatile List<String> tags = List.of();

    /** @param mechanism the name of the log library, as events tell it */
    public LogReports(String mechanism) {
        this.mechanism = mechanism;
    }

    /** Lines of this level and above become events; {@code ERROR} unless set. */
    public void events(Level atLeast) {
        this.events = atLeast;
    }

    /** Lines of this level and above, below that of events, become breadcrumbs; {@code INFO} unless set. */
    public void breadcrumbs(Level atLeast) {
        this.breadcrumbs = atLeast;
    }

    /** Keys of the logger's context that become tags, to search and count by; the rest is only shown. */
    public void tags(List<String> keys) {
        this.tags = List.copyOf(keys);
    }

    /**
     * Takes a line if its level matters. To build it may run the application's {@code toString}, and what that logs
     * comes back to here: it is left out, as nothing of it could end.
     */
    public void take(Level level, Supplier<LogLine> line) {
        FaultlineClient client = Faultline.client();
        boolean wanted = level.compareTo(breadcrumbs) >= 0 || level.compareTo(events) >= 0;
        if (client == null || !wanted || taking.get()) {
            return;
        }
        taking.set(true);
        try {
            report(client, line.get());
        } finally {
            taking.set(false);
        }
    }

    private void report(FaultlineClient client, LogLine line) {
        Throwable throwable = line.throwable();
        if (line.level.compareTo(events) < 0) {
            Faultline.scope().breadcrumb(new Breadcrumb(line.logger, line.message, line.level, Map.of()));
        } else if (throwable == null) {
            client.captureMessage(line.message, line.level, event -> describe(event, line));
        } else {
            client.captureOnce(throwable, event -> describe(event.message(line.message), line));
        }
    }

    private void describe(Event event, LogLine line) {
        event.level(line.level)
                .logger(line.logger)
                .template(line.template(), line.parameters())
                .caughtBy(mechanism, true);
        Map<String, String> context = new LinkedHashMap<>(line.context());
        // The id of an earlier event says nothing about this one.
        context.remove(CaptureListener.MDC_KEY);
        for (String key : tags) {
            String value = context.get(key);
            if (value != null) {
                event.tags().put(key, SecretKeys.tells(key) ? SecretKeys.MASK : value);
            }
        }
        if (!context.isEmpty()) {
            event.contexts().put("MDC", Plain.of(context));
        }
    }
}
