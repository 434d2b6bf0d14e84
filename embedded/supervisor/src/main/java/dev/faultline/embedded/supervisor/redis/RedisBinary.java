package dev.faultline.embedded.supervisor.redis;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which Redis to run: the one that was named, else the machine's own, else the one we carry. */
final class RedisBinary {
    private static final List<String> NAMES = List.of("redis-server", "valkey-server");

    /** Resources of the embedded-redis jar, by system and processor. */
    private static final Map<String, String> CARRIED = Map.of(
            "linux-amd64", "redis-server-6.2.6-v5-linux-amd64",
            "linux-aarch64", "redis-server-6.2.7-linux-arm64",
            "mac-x86_64", "redis-server-6.2.6-v5-darwin-amd64",
            "mac-aarch64", "redis-server-6.2.6-v5-darwin-arm64");

    private RedisBinary() {}

    static Path find(@Nullable Path named, Path binaries) {
        if (named != null) {
            if (!Files.isExecutable(named)) {
                throw new StartRefused("faultline.embedded.redis-binary names " + named + ", which is not a program.");
            }
            return named;
        }
        return onPath().orElseGet(() -> carried(binaries));
    }

    private static Optional<Path> onPath() {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path carried(Path binaries) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "mac" : "linux";
        String resource = CARRIED.get(system + "-" + System.getProperty("os.arch"));
        if (resource == null) {
            throw new StartRefused("No Redis is carried for this machine: install redis-server, or name one with"
                    + " faultline.embedded.redis-binary or faultline.redis.url.");
        }
        Path target = binaries.resolve(resource);
        if (!Files.isExecutable(target)) {
            unpack(resource, target);
        }
        return target;
    }

    private static void unpack(String resource, Path target) {
        try (InputStream in = RedisBinary.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new StartRefused("The carried Redis (" + resource + ") is missing from this build.");
            }
            Path fresh = Files.createTempFile(target.getParent(), resource, ".part");
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("Redis cannot be unpacked to " + target + ": " + e.getMessage() + ".", e);
        }
    }
}
