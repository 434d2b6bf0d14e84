package dev.faultline.embedded.clickhouse;

import java.util.Locale;

/**
 * Refuses to load the engine without libjsig. libchdb takes over SIGSEGV on its first connection, which the JVM needs
 * for every implicit null check: without the shim the process hangs or dies at the next NullPointerException.
 */
final class SignalSafety {
    private SignalSafety() {}

    static String variable() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
                ? "DYLD_INSERT_LIBRARIES"
                : "LD_PRELOAD";
    }

    static void check() {
        var preloaded = System.getenv(variable());
        if (preloaded == null || !preloaded.contains("libjsig")) {
            throw new IllegalStateException(
                    "libjsig must be preloaded (" + variable() + "): start the server by ClickHouseProcess");
        }
    }
}
