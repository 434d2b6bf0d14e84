package dev.faultline.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A process and all its descendants, read from {@code /proc}: every engine counts, not the JVM alone. */
public final class ProcessTree {
    // USER_HZ: fixed at 100 in the kernel's interface to user space, whatever the kernel's own tick.
    private static final double TICKS_PER_SECOND = 100;

    private final List<ProcessHandle> roots;

    public ProcessTree(List<ProcessHandle> roots) {
        this.roots = List.copyOf(roots);
    }

    /** CPU seconds spent so far by the living processes and the children they have buried. */
    public double cpuSeconds() {
        return members().mapToDouble(ProcessTree::cpuSeconds).sum();
    }

    /** The same for each process by its program's name, so that a figure can be followed to its engine. */
    public Map<String, Double> cpuSecondsByProgram() {
        Map<String, Double> seconds = new TreeMap<>();
        members().forEach(process -> seconds.merge(program(process), cpuSeconds(process), Double::sum));
        return seconds;
    }

    /** The same by the first letters of the threads' names, numbers left out; threads that ended are not in it. */
    public Map<String, Double> cpuSecondsByThread() {
        Map<String, Double> seconds = new TreeMap<>();
        members()
                .forEach(process -> threads(process)
                        .forEach(thread -> seconds.merge(
                                program(process) + " " + name(thread),
                                ticks(thread, 12) / TICKS_PER_SECOND,
                                Double::sum)));
        return seconds;
    }

    private static List<String> threads(ProcessHandle process) {
        try (var tasks = Files.list(Path.of("/proc", Long.toString(process.pid()), "task"))) {
            return tasks.map(task -> read(process, "task/" + task.getFileName() + "/stat"))
                    .filter(stat -> !stat.isEmpty())
                    .toList();
        } catch (IOException e) {
            return List.of(); // It ended meanwhile.
        }
    }

    private static String name(String stat) {
        return stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')')).replaceAll("[0-9]+", "#");
    }

    private static String program(ProcessHandle process) {
        var arguments = read(process, "cmdline").split("\0", -1);
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("dev.faultline."))
                .findFirst()
                .orElseGet(() -> arguments[0].substring(arguments[0].lastIndexOf('/') + 1)
                        .split("[ :]", -1)[0]);
    }

    /** Proportional set size in bytes: shared pages are counted once over the tree. */
    public long pssBytes() {
        return members().mapToLong(ProcessTree::pssBytes).sum();
    }

    private Stream<ProcessHandle> members() {
        return roots.stream().flatMap(root -> Stream.concat(Stream.of(root), root.descendants()));
    }

    private static double cpuSeconds(ProcessHandle process) {
        // With the children that were waited for.
        return ticks(read(process, "stat"), 14) / TICKS_PER_SECOND;
    }

    private static long ticks(String stat, int lastField) {
        // The command name stands in parentheses and may hold spaces; the fields behind it do not.
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        if (fields.length <= lastField) {
            return 0;
        }
        var ticks = 0L;
        for (var field = 11; field <= lastField; field++) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks;
    }

    private static long pssBytes(ProcessHandle process) {
        return read(process, "smaps_rollup")
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) * 1024)
                .sum();
    }

    // A process may end between being listed and being read: it then costs nothing any more.
    private static String read(ProcessHandle process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            if (!process.isAlive()) {
                return "";
            }
            throw new UncheckedIOException(e);
        }
    }
}
