package dev.faultline.sdk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The few words the SDK says about itself. They go straight to the process's error output: {@code System.err} and every
 * logger may be what the SDK listens to.
 */
final class Diagnostics {
    private static final int MAX_LINES = 20;
    private static final AtomicInteger LINES = new AtomicInteger();

    private Diagnostics() {}

    static void say(String words) {
        if (LINES.incrementAndGet() <= MAX_LINES) {
            PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
            err.println("faultline: " + words);
        }
    }
}
