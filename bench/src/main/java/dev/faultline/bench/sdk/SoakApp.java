package dev.faultline.bench.sdk;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/** An application in a small heap that fails at a steady rate until its input says enough; a line each ten seconds. */
public final class SoakApp {
    private static final Duration LINE = Duration.ofSeconds(10);

    private SoakApp() {}

    /** Arguments: DSN, spool folder, errors a second. */
    public static void main(String[] arguments) throws IOException {
        Faultline.init(FaultlineOptions.builder()
                .dsn(arguments[0])
                .release("shop@1.0.0")
                .spoolFolder(Path.of(arguments[1]))
                .maxErrorsPerTypeAndMinute(0)
                .build());
        var pause = 1_000_000_000L / Long.parseLong(arguments[2]);
        var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        var client = Objects.requireNonNull(Faultline.client());
        var next = System.nanoTime();
        var line = next;
        var captured = 0L;
        while (System.in.available() == 0) {
            Faultline.capture(DeepFailure.fresh(captured++));
            if (System.nanoTime() >= line) {
                out.println(captured + " " + client.state().spooled() + " " + usedAfterCollection());
                line += LINE.toNanos();
            }
            next += pause;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        out.println("captured " + captured);
        while (client.state().queued() + client.state().spooled() > 0) {
            Faultline.flush(Duration.ofSeconds(1));
            LockSupport.parkNanos(10_000_000);
        }
        out.println("dropped " + client.state().dropped());
        Faultline.close();
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
