package dev.faultline.bench.sdk;

import dev.faultline.sdk.Faultline;
import dev.faultline.sdk.FaultlineOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/**
 * An application in a small heap whose server is away: captures as told and prints the heap that is left after a
 * collection, a line each. It ends when everything is delivered.
 */
public final class OutageApp {
    private static final int LINES = 12;

    private OutageApp() {}

    /** Arguments: DSN, spool folder, bytes of the spool, errors. */
    public static void main(String[] arguments) throws IOException {
        Faultline.init(FaultlineOptions.builder()
                .dsn(arguments[0])
                .release("shop@1.0.0")
                .spoolFolder(Path.of(arguments[1]))
                .maxSpoolBytes(Long.parseLong(arguments[2]))
                .maxErrorsPerTypeAndMinute(0)
                .build());
        var errors = Integer.parseInt(arguments[3]);
        var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        var client = Objects.requireNonNull(Faultline.client());
        for (var n = 0; n < errors; n++) {
            // A real outage lasts hours; here the disk is given the time to write what the queue holds.
            while (client.state().queued() > 500) {
                LockSupport.parkNanos(100_000);
            }
            Faultline.capture(DeepFailure.fresh(n));
            if ((n + 1) % (errors / LINES) == 0) {
                out.println("heap " + usedAfterCollection());
            }
        }
        while (client.state().queued() > 0) {
            LockSupport.parkNanos(1_000_000);
        }
        out.println("waiting " + client.state().spooled() + " " + client.state().dropped());
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        in.readLine();
        while (client.state().spooled() > 0) {
            Faultline.flush(Duration.ofSeconds(1));
            LockSupport.parkNanos(10_000_000);
        }
        out.println("heap " + usedAfterCollection());
        Faultline.close();
    }

    private static long usedAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
