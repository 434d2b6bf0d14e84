package dev.faultline.bench.machine;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Who runs where: a rate per core means little while the loader takes part of that core. */
public final class Cores {
    private Cores() {}

    /** Keeps a process, its threads and its children on one core from now on. */
    public static void pin(ProcessHandle process, int core) throws IOException, InterruptedException {
        for (var each : Stream.concat(Stream.of(process), process.descendants()).toList()) {
            var pinning = new ProcessBuilder("taskset", "-apc", Integer.toString(core), Long.toString(each.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // A child that has just ended cannot be pinned, which is no fault.
            if (!pinning.waitFor(10, TimeUnit.SECONDS) || pinning.exitValue() != 0 && each.isAlive()) {
                throw new IOException("taskset could not keep process " + each.pid() + " on core " + core);
            }
        }
    }
}
