package dev.faultline.embedded.supervisor.child;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.embedded.supervisor.folder.PidFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One child: started, watched, restarted when it dies, stopped when we are done. */
public final class SupervisedChild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SupervisedChild.class);
    private static final long POLL_MILLIS = 10;

    private final ChildPlan plan;
    private final Spawner spawner;
    private final PidFile pidFile;
    private final Backoff backoff = new Backoff(ThreadLocalRandom.current());
    private final CountDownLatch closing = new CountDownLatch(1);
    /** Held while a process is being made, so that closing never misses one. */
    private final ReentrantLock making = new ReentrantLock();

    private volatile @Nullable Process process;

    public SupervisedChild(ChildPlan plan, Spawner spawner, PidFile pidFile) {
        this.plan = plan;
        this.spawner = spawner;
        this.pidFile = pidFile;
    }

    /** Starts the child and returns once it serves. */
    public void start() {
        try {
            rotateLog();
            launch();
        } catch (IOException e) {
            throw new StartRefused(plan.name() + " cannot be started: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("The start of " + plan.name() + " was interrupted.", e);
        }
        Thread.ofVirtual().name("watch-" + plan.name()).start(this::watch);
    }

    public boolean alive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** The pid of the running child, for status pages and tests. */
    public Optional<Long> pid() {
        Process current = process;
        return current != null && current.isAlive() ? Optional.of(current.pid()) : Optional.empty();
    }

    @Override
    public void close() {
        closing.countDown();
        making.lock();
        try {
            Process current = process;
            if (current != null) {
                end(current.toHandle());
            }
            pidFile.delete();
        } catch (IOException e) {
            LOG.warn("{}: the pid file stays behind: {}", plan.name(), e.toString());
        } finally {
            making.unlock();
        }
    }

    private void launch() throws IOException, InterruptedException {
        making.lock();
        try {
            if (!closed()) {
                plan.beforeLaunch().run();
                Process started = spawner.spawn(plan);
                process = started;
                pidFile.write(started.toHandle());
                awaitReady(started);
            }
        } finally {
            making.unlock();
        }
    }

    private void awaitReady(Process started) throws InterruptedException {
        Instant deadline = Instant.now().plus(plan.readyWithin());
        while (!plan.ready().test(started) && !closed()) {
            if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StartRefused(plan.name() + " ended while starting (exit " + started.exitValue() + "): "
                        + ChildLog.reason(plan.log()));
            }
            if (Instant.now().isAfter(deadline)) {
                end(started.toHandle());
                throw new StartRefused(plan.name() + " was not ready within "
                        + plan.readyWithin().toSeconds() + " s: " + ChildLog.reason(plan.log()));
            }
        }
    }

    private void watch() {
        try {
            Process current = process;
            while (current != null) {
                int code = current.waitFor();
                if (closed()) {
                    return;
                }
                Optional<Duration> pause = backoff.afterDeath(Instant.now());
                if (pause.isEmpty()) {
                    LOG.error("{} keeps dying (exit {}) and is not restarted again: {}", plan.name(), code, plan.log());
                    return;
                }
                LOG.warn(
                        "{} died (exit {}); restart in {} ms",
                        plan.name(),
                        code,
                        pause.get().toMillis());
                if (closing.await(pause.get().toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                relaunch();
                current = process;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void relaunch() throws InterruptedException {
        try {
            launch();
            LOG.info("{} runs again", plan.name());
        } catch (IOException | StartRefused e) {
            LOG.warn("{}", e.getMessage());
        }
    }

    private boolean closed() {
        return closing.getCount() == 0;
    }

    private void end(ProcessHandle child) {
        spawner.askToEnd(child, plan);
        Ending.await(child, plan.name());
    }

    /** The log of the last run stays readable once; older ones go, so that logs never fill the disk. */
    private void rotateLog() throws IOException {
        if (Files.exists(plan.log())) {
            Files.move(
                    plan.log(),
                    plan.log().resolveSibling(plan.log().getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
