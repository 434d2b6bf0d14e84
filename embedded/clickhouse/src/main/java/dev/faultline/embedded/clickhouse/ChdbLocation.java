package dev.faultline.embedded.clickhouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * Where libchdb is: the system property {@code faultline.chdb.library}, the environment variable
 * {@code FAULTLINE_CHDB_LIBRARY}, or the user's cache, into which {@code npm/fetch} puts it.
 */
public final class ChdbLocation {
    /** The system property that names the library. */
    public static final String PROPERTY = "faultline.chdb.library";

    private static final String VARIABLE = "FAULTLINE_CHDB_LIBRARY";

    private ChdbLocation() {}

    /** The library's file; throws a sentence that says what to do when there is none. */
    public static Path find() {
        var file = named().orElseGet(() -> cache().resolve(version()).resolve("libchdb.so"));
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("libchdb is not at " + file
                    + ": embedded/clickhouse/npm/fetch puts it into the cache, " + VARIABLE + " names another place");
        }
        return file;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }

    private static Path cache() {
        var home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return home.resolve("faultline").resolve("chdb");
    }

    /** The version that this server was built for. */
    public static String version() {
        var properties = new Properties();
        try (var in = ChdbLocation.class.getResourceAsStream("chdb.properties")) {
            if (in == null) {
                throw new IllegalStateException("chdb.properties is missing from the class path");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
