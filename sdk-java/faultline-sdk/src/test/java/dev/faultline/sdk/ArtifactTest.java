package dev.faultline.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an application takes on with this SDK. */
class ArtifactTest {
    private static final Path CLASSES = Path.of("target/classes");

    private static List<Path> classFiles() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(f -> f.toString().endsWith(".class")).toList();
        }
    }

    @Test
    void theJarIsSmall() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Path file : classFiles()) {
                jar.putNextEntry(new JarEntry(CLASSES.relativize(file).toString()));
                jar.write(Files.readAllBytes(file));
            }
        }
        assertThat(bytes.size()).isBetween(20_000, 150_000);
    }

    @Test
    void javaBaseIsAllItNeeds() {
        StringWriter out = new StringWriter();
        PrintWriter printer = new PrintWriter(out);
        ToolProvider.findFirst("jdeps").orElseThrow().run(printer, printer, "-verbose:package", CLASSES.toString());
        List<String> foreign = out.toString()
                .lines()
                .filter(line -> line.startsWith(" ") && line.contains("->"))
                .filter(line -> !line.contains("java.base"))
                .filter(line -> !line.contains("dev.faultline.sdk"))
                .toList();
        // Annotations that are absent at run time are skipped by the JVM.
        assertThat(foreign).allMatch(line -> line.contains("org.jspecify.annotations"));
        assertThat(out.toString()).contains("java.base");
    }

    @Test
    void javaElevenRunsIt() throws IOException {
        assertThat(classFiles())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllBytes(file)[7]).isEqualTo((byte) 55));
    }
}
