package dev.faultline.sdk.spring.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The class path of the test, less some libraries and with others: what another application would have. */
final class ClassPath {
    private final List<Path> entries;

    private ClassPath(List<Path> entries) {
        this.entries = entries;
    }

    static ClassPath ofTheTest() {
        return new ClassPath(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList());
    }

    /** Without the libraries that these classes come from. */
    ClassPath without(String... classNames) {
        List<Path> kept = entries;
        for (String name : classNames) {
            List<Path> left = kept.stream().filter(entry -> !holds(entry, name)).toList();
            if (left.size() == kept.size()) {
                throw new AssertionError("the class path has no " + name);
            }
            kept = left;
        }
        return new ClassPath(kept);
    }

    ClassPath with(Stream<String> jars) {
        List<Path> more = new ArrayList<>(entries);
        jars.map(Path::of).forEach(more::add);
        return new ClassPath(more);
    }

    /** As the command line of Java takes it. */
    @Override
    public String toString() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean holds(Path entry, String className) {
        try (URLClassLoader alone = new URLClassLoader(new URL[] {entry.toUri().toURL()}, null)) {
            return alone.findResource(className.replace('.', '/') + ".class") != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
