package dev.faultline.embedded.supervisor.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a command end when this process ends, even by kill -9, and keeps the terminal's Ctrl-C away from it so that we
 * stop things in order.
 */
final class Tether {
    /**
     * Without setpriv (macOS): a shell waits for the end of its standard input, a pipe only we hold, and then signals
     * the child. {@code set -m} gives the child a process group of its own.
     */
    private static final String SHELL = """
            signal=$1; shift
            exec 3<&0
            trap '' INT
            set -m
            "$@" </dev/null 3<&- &
            child=$!
            trap 'kill -"$signal" "$child" 2>/dev/null' TERM
            { cat <&3 >/dev/null; kill -"$signal" "$child" 2>/dev/null; } &
            exec 3<&-
            while :; do
              wait "$child"; code=$?
              kill -0 "$child" 2>/dev/null || exit "$code"
            done
            """;

    private final boolean kernelSignal;

    private Tether(boolean kernelSignal) {
        this.kernelSignal = kernelSignal;
    }

    static Tether best() {
        return new Tether(onPath("setpriv") && onPath("setsid"));
    }

    static Tether shell() {
        return new Tether(false);
    }

    /** The command that runs {@code plan} and passes it its stop signal when we are gone. */
    List<String> command(ChildPlan plan) {
        List<String> command = new ArrayList<>();
        if (kernelSignal) {
            command.add("setsid");
            command.addAll(plan.wrapper());
            // Inside the wrapper, because entering a user namespace clears the death signal.
            command.addAll(List.of("setpriv", "--pdeathsig", plan.stopSignal(), "--"));
        } else {
            command.addAll(List.of("/bin/sh", "-c", SHELL, "tether", plan.stopSignal()));
            command.addAll(plan.wrapper());
        }
        command.addAll(plan.command());
        return List.copyOf(command);
    }

    /** Our shell turns TERM into the stop signal; an engine of its own needs that signal, which Java cannot send. */
    void askToEnd(ProcessHandle child, ChildPlan plan) {
        boolean told = kernelSignal
                && !plan.stopSignal().equals("TERM")
                && works("/bin/sh", "-c", "kill -" + plan.stopSignal() + " " + child.pid());
        if (!told) {
            child.destroy();
        }
    }

    static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(":"))
                .map(folder -> Path.of(folder, program))
                .anyMatch(Files::isExecutable);
    }

    /** Whether a command of this system ends well; used to probe what a container allows. */
    static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
