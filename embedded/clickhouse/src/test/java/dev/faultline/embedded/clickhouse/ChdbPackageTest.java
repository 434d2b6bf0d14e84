package dev.faultline.embedded.clickhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library that is fetched is the library that is built for. */
class ChdbPackageTest {
    private static final Path NPM = Path.of("npm");

    @Test
    void oneVersionEverywhere() throws IOException {
        var exact = "\"@chdb/lib-linux-x64-gnu\": \"" + ChdbLocation.version() + "\"";
        assertThat(Files.readString(NPM.resolve("package.json"))).contains(exact);
        assertThat(Files.readString(NPM.resolve("package-lock.json")))
                .contains(exact, "\"integrity\": \"sha512-")
                .doesNotContain("resolved");
    }

    @Test
    void fetchFindsWhatIsInTheCache() throws Exception {
        assertThat(fetch("FAULTLINE_CHDB_LIBRARY", ""))
                .isEqualTo(ChdbLocation.find().toString());
    }

    @Test
    void fetchTakesALibraryThatIsNamed(@TempDir Path folder) throws Exception {
        var library = Files.createFile(folder.resolve("own.so"));
        assertThat(fetch("FAULTLINE_CHDB_LIBRARY", library.toString())).isEqualTo(library.toString());
    }

    private static String fetch(String variable, String value) throws Exception {
        var builder = new ProcessBuilder(NPM.resolve("fetch").toAbsolutePath().toString());
        builder.environment().put(variable, value);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return said;
    }
}
