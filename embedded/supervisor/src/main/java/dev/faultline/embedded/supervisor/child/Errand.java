package dev.faultline.embedded.supervisor.child;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Commands that run to their end beside the product, one after another, and die with it. */
public final class Errand implements AutoCloseable {
    private final Spawner spawner = new Spawner();
    private @Nullable Process running;
    private boolean closed;

    /**
     * Runs the command and waits for it.
     *
     * @return whether it ended well in time
     */
    public boolean run(List<String> command, Path folder, Path log, Duration within)
            throws IOException, InterruptedException {
        Process process;
        synchronized (this) {
            if (closed) {
                return false;
            }
            process = spawner.spawn(new ChildPlan(
                    "errand", List.of(), command, "KILL", Map.of(), folder, log, () -> {}, within, _ -> true));
            running = process;
        }
        if (process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
            return process.exitValue() == 0;
        }
        process.destroyForcibly();
        return false;
    }

    /** Kills what runs: an errand is never worth a slower end. */
    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.destroyForcibly();
        }
        spawner.close();
    }
}
