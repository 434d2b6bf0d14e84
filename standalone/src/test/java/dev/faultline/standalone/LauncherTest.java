package dev.faultline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on machines that lack something. */
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh",
            "dirname",
            "readlink",
            "sed",
            "ls",
            "find",
            "cksum",
            "sort",
            "cut",
            "mkdir",
            "rm",
            "grep",
            "awk",
            "tee",
            "uname",
            "cat",
            "id");

    @TempDir
    Path folder;

    private Path launcher;
    private Path bin;

    @BeforeEach
    void copy() throws IOException {
        launcher = Files.copy(Path.of("..", "faultline"), folder.resolve("faultline"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        bin = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            program(bin.resolve(tool), "exec " + find(tool) + " \"$@\"");
        }
    }

    @Test
    void noJdk() throws Exception {
        for (String command : List.of("run", "engines", "test")) {
            Ended ended = launch(Map.of("FAULTLINE_JDKS", ""), command);
            assertThat(ended.text)
                    .isEqualTo("faultline: no JDK 25 or newer was found: install one"
                            + " (https://adoptium.net/temurin/releases/?version=25) or set JAVA_HOME.");
            assertThat(ended.code).isEqualTo(1);
        }
    }

    @Test
    void aJdkThatIsTooOldIsNone() throws Exception {
        Path old = jdk("jdk-21", "21.0.9");
        Ended ended = launch(Map.of("FAULTLINE_JDKS", folder.toString(), "JAVA_HOME", old.toString()), "run");
        assertThat(ended.text).startsWith("faultline: no JDK 25 or newer was found");
        assertThat(ended.code).isEqualTo(1);
    }

    @Test
    void aJdkIsFoundAndNamed() throws Exception {
        jdk("jdk-21", "21.0.9");
        Path young = jdk("jdk-27", "27");
        Ended ended = launch(Map.of("FAULTLINE_JDKS", folder.toString()), "run");
        assertThat(ended.text).startsWith("faultline: JDK 27 at " + young);
    }

    @Test
    void noNode() throws Exception {
        jdk("jdk-25", "25.0.3");
        for (String command : List.of("run", "test")) {
            Ended ended = launch(Map.of("FAULTLINE_JDKS", folder.toString()), command);
            assertThat(ended.text)
                    .endsWith(
                            "faultline: Node 20.19 or newer is missing: install it (https://nodejs.org/en/download).");
            assertThat(ended.code).isEqualTo(1);
        }
    }

    @Test
    void nodeIsTooOld() throws Exception {
        jdk("jdk-25", "25.0.3");
        program(bin.resolve("node"), "echo v20.18.1");
        assertThat(launch(Map.of("FAULTLINE_JDKS", folder.toString()), "test").text)
                .contains("Node 20.19 or newer is missing");
        program(bin.resolve("node"), "echo v22.1.0");
        assertThat(launch(Map.of("FAULTLINE_JDKS", folder.toString()), "test").text)
                .contains("npm is missing");
    }

    @Test
    void doctorNamesWhatIsMissingAndHowToGetIt() throws Exception {
        Ended ended = launch(Map.of("FAULTLINE_JDKS", ""), "doctor");
        assertThat(ended.text)
                .contains("missing  JDK 25 or newer: https://adoptium.net/temurin/releases/?version=25")
                .contains("missing  Node 20.19 or newer, with npm: https://nodejs.org/en/download")
                .contains("apt-get install maven");
        assertThat(ended.code).isEqualTo(1);
    }

    @Test
    void doctorInstallsWhatIsNeededAndDoesWithoutWhatOnlySomeTestsUse() throws Exception {
        jdk("jdk-25", "25.0.3");
        program(bin.resolve("node"), "echo v22.1.0");
        for (String tool : List.of("setpriv", "setsid", "unshare", "chromium")) {
            program(bin.resolve(tool), "exit 0");
        }
        program(bin.resolve("sudo"), "exec \"$@\"");
        // Has Maven and nothing else.
        program(bin.resolve("apt-get"), "case \"$*\" in *golang*) exit 100 ;; esac");
        Ended ended = launch(Map.of("FAULTLINE_JDKS", folder.toString()), "doctor", "--install");
        assertThat(ended.text)
                .contains("missing  Go: without it tests of SDKs are skipped")
                .contains("apt-get could not install golang-go: tests that use it will be skipped.")
                .doesNotContain("could not install maven");
        assertThat(ended.code).isZero();

        program(bin.resolve("apt-get"), "exit 100");
        Ended refused = launch(Map.of("FAULTLINE_JDKS", folder.toString()), "doctor", "--install");
        assertThat(refused.text).endsWith("faultline: apt-get could not install maven.");
        assertThat(refused.code).isEqualTo(1);
    }

    @Test
    void testCountsTheReportsOfAllRoomsAndFailsWithThem() throws Exception {
        jdk("jdk-25", "25.0.3");
        program(bin.resolve("node"), "echo v22.1.0");
        program(bin.resolve("npm"), "exit 0");
        program(bin.resolve("mvn"), """
                echo "$@" >arguments
                mkdir -p core/target/surefire-reports
                echo '<testsuite name="a" tests="6" errors="1" skipped="1" failures="1">' >core/target/surefire-reports/TEST-a.xml
                """);
        Ended all = launch(Map.of("FAULTLINE_JDKS", folder.toString()), "test");
        assertThat(all.text).endsWith("1 left out\n3 passed, 2 failed");
        assertThat(all.code).isEqualTo(1);
        assertThat(folder.resolve("arguments")).content().contains(" verify").doesNotContain("quick");

        Ended quick = launch(Map.of("FAULTLINE_JDKS", folder.toString()), "test", "--quick");
        assertThat(quick.text).endsWith("3 passed, 2 failed");
        assertThat(folder.resolve("arguments")).content().contains("-Dquick=true", "-DexcludedGroups=slow", " test");
    }

    @Test
    void whatIsNotACommandIsRefused() throws Exception {
        assertThat(launch(Map.of(), "fly"))
                .isEqualTo(new Ended("faultline: the command fly is unknown: see ./faultline --help.", 1));
        assertThat(launch(Map.of(), "run", "--help").code).isZero();
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        program(home.resolve("bin/javac"), "exit 0");
        program(home.resolve("bin/java"), "exit 0");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(path -> Path.of(path, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Ended launch(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        return new Ended(text, process.waitFor());
    }

    private record Ended(String text, int code) {}
}
