package dev.faultline.embedded.supervisor.child;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How to run one engine as a child.
 *
 * @param name the product's name, as sentences call it
 * @param wrapper commands put before the engine's own, for example to leave root
 * @param stopSignal the signal that asks for an orderly end, without its {@code SIG}
 * @param environment added to our own
 * @param folder where the child runs
 * @param log receives everything the child prints
 * @param beforeLaunch clears what a dead child left in the way, before every launch
 * @param readyWithin longer than this to be ready means the start failed
 * @param ready whether the child with this pid serves
 */
public record ChildPlan(
        String name,
        List<String> wrapper,
        List<String> command,
        String stopSignal,
        Map<String, String> environment,
        Path folder,
        Path log,
        Runnable beforeLaunch,
        Duration readyWithin,
        Readiness ready) {

    /** Asked every few milliseconds until it says yes. */
    @FunctionalInterface
    public interface Readiness {
        boolean test(Process child);
    }

    /** Without the environment, which holds passwords. */
    @Override
    public String toString() {
        return name + " " + command;
    }
}
