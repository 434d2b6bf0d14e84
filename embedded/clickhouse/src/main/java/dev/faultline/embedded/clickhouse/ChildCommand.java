package dev.faultline.embedded.clickhouse;

import com.github.luben.zstd.Zstd;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jpountz.lz4.LZ4Factory;

/**
 * How to start the server as a process: its command line and what its environment must hold. For supervisors that
 * watch their children themselves; {@link ClickHouseProcess} is the short way.
 *
 * @param arguments of the process
 * @param environment in addition to the inherited one; holds the password, so never log it
 */
public record ChildCommand(List<String> arguments, Map<String, String> environment) {
    /** Keeps the record's parts unchangeable. */
    public ChildCommand {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /**
     * What to start.
     *
     * @param library libchdb, see {@link ChdbLocation}
     * @param data the folder of the tables
     * @param port 0 for a free one
     * @param user the one user's name
     * @param password the one user's password
     */
    public record Settings(Path library, Path data, int port, String user, String password) {
        @Override
        public String toString() {
            return "Settings[" + data + ", port " + port + ", user " + user + "]";
        }
    }

    /** The command for this JVM's own Java and class path. */
    public static ChildCommand of(Settings settings) {
        return of(settings, Path.of(System.getProperty("java.home")), ownClassPath());
    }

    /** The command for a Java and a class path of the caller's choice: this library, lz4-java and zstd-jni must be on it. */
    public static ChildCommand of(Settings settings, Path javaHome, List<Path> classPath) {
        var arguments = new ArrayList<String>();
        arguments.add(javaHome.resolve("bin/java").toString());
        arguments.addAll(JvmFlags.ALL);
        arguments.add("-cp");
        arguments.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        arguments.add(ClickHouseServer.class.getName());
        arguments.add("--library=" + settings.library());
        arguments.add("--path=" + settings.data());
        arguments.add("--port=" + settings.port());
        arguments.add("--user=" + settings.user());
        arguments.add("--ends-with-input");
        var environment = new LinkedHashMap<String, String>();
        environment.put(ServerOptions.PASSWORD, settings.password());
        environment.put(SignalSafety.variable(), libjsig(javaHome).toString());
        // DateTime without a zone is read and shown in the process's zone, and clients are told UTC.
        environment.put("TZ", "UTC");
        return new ChildCommand(arguments, environment);
    }

    /**
     * A builder with the command and the environment in it. Standard input must stay a pipe that the parent holds
     * open: its end is how the server learns of the parent's death.
     */
    public ProcessBuilder toBuilder() {
        var builder = new ProcessBuilder(arguments);
        builder.environment().putAll(environment);
        return builder;
    }

    private static Path libjsig(Path javaHome) {
        for (var name : List.of("libjsig.so", "libjsig.dylib")) {
            var file = javaHome.resolve("lib").resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        throw new IllegalStateException("the Java at " + javaHome + " has no libjsig: take a full JDK or JRE");
    }

    private static List<Path> ownClassPath() {
        return List.of(placeOf(ClickHouseServer.class), placeOf(LZ4Factory.class), placeOf(Zstd.class));
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException | RuntimeException e) {
            throw new IllegalStateException(
                    type.getName() + " is not in a jar or folder of its own: name the class path yourself", e);
        }
    }

    @Override
    public String toString() {
        return "ChildCommand" + arguments;
    }
}
