package dev.faultline.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody else's program: an app with an official SDK, a browser script. It ends by itself or fails the test. */
final class Program {
    private static final Duration TIMEOUT = Duration.ofMinutes(3);
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Program() {}

    /** The example shop for Node, breaking in the named way. */
    static void nodeShop(String dsn, String release, String breakage) {
        run(
                Map.of("SENTRY_DSN", dsn, "SENTRY_RELEASE", release, "SENTRY_ENVIRONMENT", "production"),
                "node",
                ROOT.resolve("examples/shop-node/shop.mjs").toString(),
                "--break=" + breakage);
    }

    /** The example shop for Java, with Faultline's own SDK, breaking in the named way. */
    static void javaShop(String dsn, String release, String breakage) {
        run(
                Map.of("FAULTLINE_DSN", dsn, "FAULTLINE_RELEASE", release, "FAULTLINE_ENVIRONMENT", "production"),
                java("dev.faultline.example.shop.ShopApplication", "--break=" + breakage));
    }

    /** A program with the official Java SDK. */
    static void officialJava(String dsn, String release) {
        run(
                Map.of("SENTRY_DSN", dsn, "SENTRY_RELEASE", release, "SENTRY_ENVIRONMENT", "production"),
                java(OfficialSdkProgram.class.getName()));
    }

    /** A class on this test's class path as a program. */
    static String[] java(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    /** A program with an official SDK that is configured by its environment alone. */
    static void sdk(String dsn, String release, String pauseSeconds, List<String> command) {
        run(
                Map.of(
                        "SENTRY_DSN",
                        dsn,
                        "SENTRY_RELEASE",
                        release,
                        "PAUSE_SECONDS",
                        pauseSeconds,
                        "GO111MODULE",
                        "off",
                        "GOPATH",
                        "/usr/share/gocode",
                        "GOCACHE",
                        ROOT.resolve("e2e/target/go").toString()),
                command.toArray(String[]::new));
    }

    /** Whether a Debian package is on this machine. */
    static boolean isInstalled(String debianPackage) {
        return Files.exists(Path.of("/var/lib/dpkg/info", debianPackage + ".list"));
    }

    /** Whether the shell would find a program. */
    static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** A file of this repository. */
    static String path(String file) {
        return ROOT.resolve(file).toString();
    }

    /** A script of e2e/browser; it fails by leaving with a code that is not 0. */
    static String browser(String script, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of("node", ROOT.resolve("e2e/browser").resolve(script).toString()));
        command.addAll(List.of(arguments));
        return run(environment, command.toArray(String[]::new));
    }

    /** What a program left behind. */
    record Ended(int code, String text) {}

    /** A command of the launcher, beside a product on this data folder, that succeeds. */
    static String faultline(Path data, String... arguments) {
        var ended = faultlineEnded(data, arguments);
        if (ended.code() != 0) {
            throw new AssertionError(arguments[0] + " left with code " + ended.code() + ":\n" + ended.text());
        }
        return ended.text();
    }

    /** The same, whatever comes of it. */
    static Ended faultlineEnded(Path data, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.faultline.standalone.Faultline"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        return end(Map.of(), command.toArray(String[]::new));
    }

    static String run(Map<String, String> environment, String... command) {
        var ended = end(environment, command);
        if (ended.code() != 0) {
            throw new AssertionError(String.join(" ", command[0], command[command.length - 1]) + " left with code "
                    + ended.code() + ":\n" + ended.text());
        }
        return ended.text();
    }

    private static Ended end(Map<String, String> environment, String... command) {
        try {
            var output = Files.createTempFile("program", ".out");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            var ended = process.waitFor(TIMEOUT);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            var text = Files.readString(output);
            Files.delete(output);
            if (!ended) {
                throw new AssertionError(
                        String.join(" ", command[0], command[command.length - 1]) + " did not end:\n" + text);
            }
            return new Ended(process.exitValue(), text);
        } catch (IOException e) {
            throw new AssertionError("cannot run " + command[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
