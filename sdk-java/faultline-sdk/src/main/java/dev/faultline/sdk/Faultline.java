package dev.faultline.sdk;

import java.time.Duration;
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
            running = new Running(FaultlineClient.start(options), options.shutdownDeadline());
        } catch (RuntimeException unusable) {
            Diagnostics.say("nothing is reported: " + unusable.getMessage());
        }
    }

    /** Reports a throwable; its event's id, or null when it is not reported. */
    public static @Nullable String capture(Throwable throwable) {
        Running now = running;
        return now == null ? null : now.client.capture(throwable);
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

    /** A client and its hooks in the process. */
    private static final class Running {
        final FaultlineClient client;
        private final UncaughtErrors uncaught;
        private final Thread atShutdown;

        Running(FaultlineClient client, Duration deadline) {
            this.client = client;
            this.uncaught = UncaughtErrors.install(client, deadline);
            this.atShutdown = new Thread(client::close, "faultline-sdk-shutdown");
            Runtime.getRuntime().addShutdownHook(atShutdown);
        }

        void close() {
            uncaught.uninstall();
            client.close();
            try {
                Runtime.getRuntime().removeShutdownHook(atShutdown);
            } catch (IllegalStateException shuttingDown) {
                // The hook runs or has run; closing twice is harmless.
                return;
            }
        }
    }
}
