package dev.faultline.bench.sdk;

import dev.faultline.bench.Options;
import java.io.IOException;
import java.io.PrintStream;
import org.openjdk.jmh.runner.RunnerException;

/** {@code ./faultline bench sdk}: what the Java SDK costs an application, and what an outage does to it. */
public final class SdkBench {
    private final Options options;
    private final PrintStream out;

    public SdkBench(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** Whether all promises hold. */
    public boolean run() throws RunnerException, IOException, InterruptedException {
        var only = options.text("only", "");
        var sound = true;
        if (only.isEmpty() || only.equals("capture")) {
            sound &= new CaptureBench(out).run();
        }
        if (only.isEmpty() || only.equals("app")) {
            sound &= new AppBench(options, out).run();
        }
        if (only.isEmpty() || only.equals("outage")) {
            sound &= new OutageBench(options, out).run();
        }
        if (only.equals("soak")) {
            sound &= new SoakBench(options, out).run();
        }
        return sound;
    }
}
