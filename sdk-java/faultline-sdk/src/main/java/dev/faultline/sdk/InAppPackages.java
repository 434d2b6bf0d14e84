package dev.faultline.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which frames are the application's own. Without a known package the server decides. */
final class InAppPackages {
    private final List<String> prefixes;

    private InAppPackages(List<String> prefixes) {
        this.prefixes = prefixes;
    }

    static InAppPackages of(List<String> packages) {
        return new InAppPackages(packages.isEmpty() ? ofMainClass(mainClass()) : List.copyOf(packages));
    }

    @Nullable Boolean judge(String className) {
        if (prefixes.isEmpty()) {
            return null;
        }
        for (String prefix : prefixes) {
            if (className.startsWith(prefix)
                    && (className.length() == prefix.length() || className.charAt(prefix.length()) == '.')) {
                return true;
            }
        }
        return false;
    }

    static List<String> ofMainClass(@Nullable String mainClass) {
        if (mainClass == null || mainClass.indexOf('.') < 0 || isLauncher(mainClass)) {
            return List.of();
        }
        return List.of(mainClass.substring(0, mainClass.lastIndexOf('.')));
    }

    /** The class that began the main thread; a started jar names only its file in {@code sun.java.command}. */
    private static @Nullable String mainClass() {
        StackTraceElement[] stack = Thread.currentThread().getStackTrace();
        String outermost = stack.length == 0 ? "java." : stack[stack.length - 1].getClassName();
        if ("main".equals(Thread.currentThread().getName()) && !isLauncher(outermost)) {
            return outermost;
        }
        String command = System.getProperty("sun.java.command", "");
        String first = command.isEmpty() ? "" : command.substring(0, endOfFirstWord(command));
        // A module is named as "module/class".
        String name = first.substring(first.indexOf('/') + 1);
        return name.endsWith(".jar") || name.indexOf('/') >= 0 ? null : name;
    }

    private static int endOfFirstWord(String command) {
        int space = command.indexOf(' ');
        return space < 0 ? command.length() : space;
    }

    private static boolean isLauncher(String className) {
        return className.startsWith("java.")
                || className.startsWith("jdk.")
                || className.startsWith("sun.")
                || className.startsWith("org.springframework.boot.loader.")
                || className.startsWith("org.apache.")
                || className.startsWith("org.junit.");
    }
}
