package dev.faultline.sdk;

import dev.faultline.sdk.monitor.CheckIn;
import dev.faultline.sdk.monitor.MonitorConfig;
import dev.faultline.sdk.trace.Ids;
import dev.faultline.sdk.trace.NameSource;
import dev.faultline.sdk.trace.Span;
import dev.faultline.sdk.trace.SpanStatus;
import dev.faultline.sdk.trace.Tracer;
import dev.faultline.sdk.trace.Transaction;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Error reports in one line:
 *
 * <pre>{@code Faultline.init();}</pre>
 *
 * with the DSN in the system property {@code faultline.dsn} or the variable {@code FAULTLINE_DSN}. Until then, and
 * without a DSN, all methods do nothing. No method throws.
 */
public final class Faultline {
    /** Without a client transactions are timed for nobody, and traces still travel on. */
    private static final Tracer UNSENT = new Tracer(0, Map.of(), new Ids(), ended -> {});

    private static volatile @Nullable Running running;

    private Faultline() {}

    /** Starts with the settings of the environment. */
    public static void init() {
        init(FaultlineOptions.fromEnvironment());
    }

    /** Starts, or starts anew with other options. */
    public static synchronized void init(FaultlineOptions options) {
        close();
        if (options.dsn() == null) {
            Diagnostics.say("no DSN (faultline.dsn, FAULTLINE_DSN): nothing is reported");
            return;
        }
        try {
            running = new Running(FaultlineClient.start(options), options);
        } catch (RuntimeException unusable) {
            Diagnostics.say("nothing is reported: " + unusable.getMessage());
        }
    }

    /** Reports a throwable; its event's id, or null when it is not reported. */
    public static @Nullable String capture(Throwable throwable) {
        Running now = running;
        return now == null ? null : now.client.capture(throwable);
    }

    /** Reports a throwable as the caller adjusts it; its event's id, or null when it is not reported. */
    public static @Nullable String capture(Throwable throwable, Consumer<Event> adjust) {
        Running now = running;
        return now == null ? null : now.client.capture(throwable, adjust);
    }

    /** Reports a message; its event's id, or null when it is not reported. */
    public static @Nullable String captureMessage(String message) {
        return captureMessage(message, Level.INFO);
    }

    /** Reports a message; its event's id, or null when it is not reported. */
    public static @Nullable String captureMessage(String message, Level level) {
        Running now = running;
        return now == null ? null : now.client.captureMessage(message, level);
    }

    /** Reports a message as the caller adjusts it; its event's id, or null when it is not reported. */
    public static @Nullable String captureMessage(String message, Level level, Consumer<Event> adjust) {
        Running now = running;
        return now == null ? null : now.client.captureMessage(message, level, adjust);
    }

    /** The id of the last event that this thread has reported. */
    public static @Nullable String lastEventId() {
        Running now = running;
        return now == null ? null : now.client.lastEventId();
    }

    /** Whether anything is reported. */
    public static boolean isEnabled() {
        return running != null;
    }

    /** Begins a transaction, which is the span of this thread's scope until it ends. */
    public static Transaction startTransaction(String name, String op) {
        return continueTransaction(name, op, header -> null);
    }

    /**
     * Begins a transaction that goes on with the trace of a caller.
     *
     * @param header gives the value of the request's header ({@code sentry-trace}, {@code traceparent},
     *     {@code baggage}), null where there is none
     */
    public static Transaction continueTransaction(String name, String op, Function<String, @Nullable String> header) {
        Running now = running;
        return now == null
                ? UNSENT.begin(name, NameSource.CUSTOM, op, header, ended -> {})
                : now.client.beginTransaction(name, NameSource.CUSTOM, op, header);
    }

    /** The span of this thread's scope; null when nothing is timed. */
    public static @Nullable Span currentSpan() {
        return scope().span();
    }

    /** Runs the work as a part of the current span, if there is one. */
    public static <T> T timed(String op, @Nullable String description, Callable<T> work) throws Exception {
        Running now = running;
        Span span = now == null ? null : now.client.beginSpan(op, description);
        if (span == null) {
            return work.call();
        }
        try {
            return work.call();
        } catch (Throwable failure) {
            span.status(SpanStatus.INTERNAL_ERROR);
            throw failure;
        } finally {
            span.finish();
        }
    }

    /** Headers that carry the current trace to another service; empty when nothing is timed. */
    public static Map<String, String> traceHeaders() {
        Span span = currentSpan();
        return span == null ? Map.of() : span.headers();
    }

    /** Begins a session of this process for the health of its release. */
    public static void startSession() {
        Running now = running;
        if (now != null) {
            now.client.startSession();
        }
    }

    /** Ends the session of this process; the end of the process does so too. */
    public static void endSession() {
        Running now = running;
        if (now != null) {
            now.client.endSession();
        }
    }

    /** Tells how a job goes; the id that its end has to repeat, or null when it is not sent. */
    public static @Nullable String checkIn(CheckIn checkIn) {
        Running now = running;
        return now == null ? null : now.client.checkIn(checkIn);
    }

    /** Runs a job with check-ins before and after; what it throws makes it failed, and passes. */
    public static <T> T monitored(String monitor, @Nullable MonitorConfig config, Callable<T> job) throws Exception {
        String id = checkIn(CheckIn.inProgress(monitor).config(config));
        long begun = System.nanoTime();
        boolean well = false;
        try {
            T result = job.call();
            well = true;
            return result;
        } finally {
            CheckIn end = well ? CheckIn.ok(monitor) : CheckIn.error(monitor);
            checkIn(end.endOf(id).took(Duration.ofNanos(System.nanoTime() - begun)));
        }
    }

    /** Sends what somebody says about an event. */
    public static void feedback(Feedback feedback) {
        Running now = running;
        if (now != null) {
            now.client.feedback(feedback);
        }
    }

    /** The running client, for integrations; null when nothing is reported. */
    public static @Nullable FaultlineClient client() {
        Running now = running;
        return now == null ? null : now.client;
    }

    /** What is known on this thread. */
    public static Scope scope() {
        return Scopes.current();
    }

    /** Runs the work with a copy of the scope, which is forgotten after. */
    public static void withScope(Runnable work) {
        Scopes.within(Scopes.current().copy(), work);
    }

    /** Waits for what was captured; true when the server has it all. */
    public static boolean flush(Duration deadline) {
        Running now = running;
        return now == null || now.client.flush(deadline);
    }

    /** Sends what the deadline allows, and ends. */
    public static synchronized void close() {
        Running now = running;
        running = null;
        if (now != null) {
            now.close();
        }
    }

    static boolean stitches() {
        Running now = running;
        return now != null && now.client.options().stitchSubmitSites();
    }

    /** A client and its hooks in the process. */
    private static final class Running {
        final FaultlineClient client;
        private final UncaughtErrors uncaught;
        private final @Nullable Thread atShutdown;

        Running(FaultlineClient client, FaultlineOptions options) {
            this.client = client;
            this.uncaught = UncaughtErrors.install(client, options.shutdownDeadline());
            this.atShutdown = options.closeAtShutdown() ? new Thread(client::close, "faultline-sdk-shutdown") : null;
            if (atShutdown != null) {
                Runtime.getRuntime().addShutdownHook(atShutdown);
            }
        }

        void close() {
            uncaught.uninstall();
            client.close();
            if (atShutdown == null) {
                return;
            }
            try {
                Runtime.getRuntime().removeShutdownHook(atShutdown);
            } catch (IllegalStateException shuttingDown) {
                // The hook runs or has run; closing twice is harmless.
                return;
            }
        }
    }
}
