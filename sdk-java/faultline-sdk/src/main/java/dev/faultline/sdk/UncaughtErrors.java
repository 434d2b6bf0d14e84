package dev.faultline.sdk;

import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reports what ends a thread, then does what would have been done without the SDK. */
final class UncaughtErrors implements UncaughtExceptionHandler {
    private final FaultlineClient client;
    private final Duration deadline;
    private final @Nullable UncaughtExceptionHandler before;

    UncaughtErrors(FaultlineClient client, Duration deadline, @Nullable UncaughtExceptionHandler before) {
        this.client = client;
        this.deadline = deadline;
        this.before = before;
    }

    static UncaughtErrors install(FaultlineClient client, Duration deadline) {
        UncaughtErrors handler = new UncaughtErrors(client, deadline, Thread.getDefaultUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler(handler);
        return handler;
    }

    /** Steps aside, unless somebody has installed another handler since. */
    void uninstall() {
        if (Thread.getDefaultUncaughtExceptionHandler() == this) {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable throwable) {
        client.capture(throwable, event -> event.level(Level.FATAL).caughtBy("UncaughtExceptionHandler", false));
        // The thread ends anyway, and the process may end with it.
        client.flush(deadline);
        if (before != null) {
            before.uncaughtException(thread, throwable);
        } else {
            printAsTheJvmDoes(thread, throwable);
        }
    }

    /** A default handler replaces the JVM's own message; without this, errors would vanish from the console. */
    @SuppressWarnings("SystemOut")
    private static void printAsTheJvmDoes(Thread thread, Throwable throwable) {
        System.err.print("Exception in thread \"" + thread.getName() + "\" ");
        throwable.printStackTrace(System.err);
    }
}
