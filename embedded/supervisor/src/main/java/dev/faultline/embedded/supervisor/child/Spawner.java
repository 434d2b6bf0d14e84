package dev.faultline.embedded.supervisor.child;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts every child from one platform thread that lives as long as the supervisor: the kernel's death signal follows
 * the thread that started the child, not the process.
 */
public final class Spawner implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("engine-spawner").daemon(true).factory());
    private final Tether tether;

    public Spawner() {
        this(Tether.best());
    }

    Spawner(Tether tether) {
        this.tether = tether;
    }

    Process spawn(ChildPlan plan) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(tether.command(plan))
                .directory(plan.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
        builder.environment().putAll(plan.environment());
        Callable<Process> start = builder::start;
        try {
            return thread.submit(start).get();
        } catch (ExecutionException e) {
            throw new IOException(String.valueOf(e.getCause()), e);
        }
    }

    /** Sends the signal that lets the child end in order. */
    void askToEnd(ProcessHandle child, ChildPlan plan) {
        tether.askToEnd(child, plan);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
