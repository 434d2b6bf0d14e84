package dev.faultline.embedded.supervisor.child;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.embedded.supervisor.folder.PidFile;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees a process end: asked first, killed when it does not listen. */
public final class Ending {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);
    private static final Duration WITHIN = Duration.ofSeconds(10);

    private Ending() {}

    /** Ends the process a killed run left behind, if the recorded one still lives. */
    public static void ofEarlierRun(PidFile pidFile, String name) {
        try {
            Optional<ProcessHandle> leftover = pidFile.alive();
            if (leftover.isPresent()) {
                LOG.info(
                        "{}: ending process {} of an earlier run",
                        name,
                        leftover.get().pid());
                leftover.get().destroy();
                await(leftover.get(), name);
            }
            pidFile.delete();
        } catch (IOException e) {
            throw new StartRefused("The pid file of " + name + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    static void await(ProcessHandle process, String name) {
        try {
            process.onExit().get(WITHIN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (TimeoutException | ExecutionException _) {
            LOG.warn("{} did not stop within {} s and is killed", name, WITHIN.toSeconds());
            process.destroyForcibly();
        }
    }
}
