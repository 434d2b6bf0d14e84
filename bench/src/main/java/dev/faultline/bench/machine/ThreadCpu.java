package dev.faultline.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** What the threads of a JVM have spent so far, by what they do: compiling is a cost of youth, the rest stays. */
public record ThreadCpu(Map<Kind, Double> seconds) {
    private static final double TICKS_PER_SECOND = 100;

    /** What a thread does, by the name that the system keeps of it: its first 15 letters. */
    public enum Kind {
        COMPILER,
        JVM,
        SDK,
        APPLICATION;

        private static Kind of(String name) {
            if (name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler")) {
                return COMPILER;
            }
            if (name.startsWith("VM ") || name.startsWith("GC ") || name.startsWith("G1 ")) {
                return JVM;
            }
            return name.startsWith("faultline-sdk") ? SDK : APPLICATION;
        }
    }

    /** Reads {@code /proc}. */
    public static ThreadCpu of(long pid) throws IOException {
        Map<Kind, Double> seconds = new EnumMap<>(Kind.class);
        try (var threads = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "task"))) {
            for (var thread : threads) {
                var stat = Files.readString(thread.resolve("stat"));
                var name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
                var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
                var ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
                seconds.merge(Kind.of(name), ticks / TICKS_PER_SECOND, Double::sum);
            }
        }
        return new ThreadCpu(seconds);
    }

    /** What was spent since then. A thread that ended meanwhile is missed: the application under test keeps its own. */
    public ThreadCpu since(ThreadCpu before) {
        Map<Kind, Double> spent = new EnumMap<>(Kind.class);
        for (var kind : Kind.values()) {
            spent.put(kind, of(kind) - before.of(kind));
        }
        return new ThreadCpu(spent);
    }

    /** Seconds of one kind. */
    public double of(Kind kind) {
        return seconds.getOrDefault(kind, 0.0);
    }

    /** Seconds of all. */
    public double total() {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
