package dev.faultline.embedded.testing;

import dev.faultline.embedded.supervisor.folder.PidFile;
import dev.faultline.embedded.supervisor.folder.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the test JVMs of one build and the process that hosts their engines find each other: {@code target/test-engines}
 * of the outermost project folder.
 */
final class HostFolder {
    /** The first start unpacks PostgreSQL and links ClickHouse on a machine that compiles at the same time. */
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);

    private final Path folder;

    HostFolder(Path folder) {
        this.folder = folder;
    }

    static HostFolder ofBuild() {
        Path module = Path.of("").toAbsolutePath();
        Path root = Stream.iterate(module, path -> path != null, Path::getParent)
                .filter(path -> Files.isDirectory(path.resolve(".mvn")))
                .findFirst()
                .orElse(module);
        return new HostFolder(root.resolve("target").resolve("test-engines"));
    }

    /** The addresses of this build's engines, which are started when nobody has done so yet. */
    Map<String, String> connect() {
        try {
            Files.createDirectories(clients());
            try (FileChannel lock = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                register(ProcessHandle.current());
                build().ifPresent(this::register);
                Optional<ProcessHandle> host = pidFile().alive();
                if (host.isEmpty() || !Files.exists(addresses())) {
                    startHost();
                }
                return JsonMapper.shared()
                        .readValue(Files.readString(addresses()), new TypeReference<Map<String, String>>() {});
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a process that may still ask for engines is alive. */
    boolean wanted() throws IOException {
        if (!Files.isDirectory(clients())) {
            return false; // mvn clean
        }
        try (Stream<Path> files = Files.list(clients())) {
            for (Path file : files.toList()) {
                if (new PidFile(file).alive().isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    void publish(Map<String, String> properties) throws IOException {
        PrivateFile.write(addresses(), JsonMapper.shared().writeValueAsString(properties));
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Unpacked programs stay from build to build. */
    Path binaries() {
        return folder.resolve("bin");
    }

    Path redisDatabases() throws IOException {
        return Files.createDirectories(folder.resolve("redis-databases"));
    }

    private void startHost() throws IOException {
        Files.deleteIfExists(addresses());
        Path log = folder.resolve("host.log");
        Process host = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        pidFile().write(host.toHandle());
        Instant deadline = Instant.now().plus(READY_WITHIN);
        try {
            while (!Files.exists(addresses())) {
                if (host.waitFor(50, TimeUnit.MILLISECONDS) || Instant.now().isAfter(deadline)) {
                    host.destroy();
                    throw new IllegalStateException(
                            "the engines for the tests did not start:\n" + Files.readString(log));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command() {
        return List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // a host lives for minutes: start fast, compile little
                "-Xmx320m",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dlogback.configurationFile=dev/faultline/embedded/testing/host-logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                EngineHost.class.getName(),
                folder.toString());
    }

    private void register(ProcessHandle process) {
        try {
            new PidFile(clients().resolve(Long.toString(process.pid()))).write(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The build or the editor that started this test JVM: the engines live as long as it does. */
    private static Optional<ProcessHandle> build() {
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .findFirst();
    }

    private Path clients() {
        return folder.resolve("clients");
    }

    private Path addresses() {
        return folder.resolve("addresses.json");
    }

    private PidFile pidFile() {
        return new PidFile(folder.resolve("host.pid"));
    }
}
