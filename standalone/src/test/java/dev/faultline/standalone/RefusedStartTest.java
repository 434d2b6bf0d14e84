package dev.faultline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.embedded.supervisor.folder.DataFolder;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot succeed: one sentence, exit code 1, nothing half-started. */
class RefusedStartTest {
    @TempDir
    Path folder;

    @Test
    void portTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Ended ended = run(Map.of(), "--port", Integer.toString(taken.getLocalPort()));
            ended.assertRefused("faultline: port " + taken.getLocalPort()
                    + " is taken: stop what listens there, or choose another port with --port.");
            assertThat(data()).doesNotExist();
        }
    }

    @Test
    void dataFolderInUse() throws Exception {
        try (DataFolder _ = DataFolder.open(data(), 0)) {
            Ended ended = run(Map.of(), "--port", freePort());
            ended.assertRefused("faultline: The data folder " + data() + " is in use by process "
                    + ProcessHandle.current().pid() + ": stop it, or choose another folder with --data.");
            assertThat(data().resolve("kafka")).doesNotExist();
        }
    }

    @Test
    void aDataFolderOfAnotherVersion() throws Exception {
        Files.createDirectories(data());
        Files.writeString(data().resolve("format"), "7\n");
        for (int attempt = 0; attempt < 2; attempt++) {
            Ended ended = run(Map.of(), "--port", freePort());
            ended.assertRefused("faultline: The data folder " + data() + " is of another version (format 7, this"
                    + " Faultline reads 1): start the version that wrote it, or choose another folder with --data.");
        }
        assertThat(data().resolve("kafka")).doesNotExist();
    }

    @Test
    void aDataFolderThatCannotBeMade() throws Exception {
        Path file = Files.writeString(folder.resolve("a file"), "");
        runOn(file, Map.of(), "--port", freePort())
                .assertRefused("faultline: The data folder " + file + " cannot be used: it is no folder.");
    }

    @Test
    void fullDisk() throws Exception {
        Ended ended = run(Map.of(), "--port", freePort(), "--faultline.data.min-free=8000TB");
        assertThat(ended.text)
                .startsWith("faultline: The disk of " + data() + " is full: ")
                .endsWith(" MiB are needed to start (faultline.data.min-free).");
        ended.assertRefused(ended.text);
        assertThat(data().resolve("kafka")).doesNotExist();
    }

    @Test
    void unknownSettingInAFlagAndInAFile() throws Exception {
        run(Map.of(), "--faultline.kafka.bootstrap-server=x:1")
                .assertRefused("faultline: the setting faultline.kafka.bootstrap-server is unknown:"
                        + " did you mean faultline.kafka.bootstrap-servers?");
        Path file = Files.writeString(folder.resolve("settings.yaml"), "faultline:\n  data:\n    min-fre: 1GB\n");
        run(Map.of(), "--config", file.toString())
                .assertRefused("faultline: the setting faultline.data.min-fre is unknown:"
                        + " did you mean faultline.data.min-free?");
        assertThat(data()).doesNotExist();
    }

    @Test
    void aSettingOfTheWrongKind() throws Exception {
        run(Map.of(), "--port", "many")
                .assertRefused("faultline: the setting faultline.port cannot be read: \"many\" is not a int.");
    }

    @Test
    void anUnknownVariableIsAWarningOnly() throws Exception {
        Ended ended = run(
                Map.of("FAULTLINE_KAFKA_LINGERING", "5ms"), "--faultline.data.min-free=8000TB", "--port", freePort());
        assertThat(ended.text)
                .contains("FAULTLINE_KAFKA_LINGERING names no setting; the nearest is faultline.kafka.linger")
                .contains("The disk of ");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return runOn(data(), environment, arguments);
    }

    private static Ended runOn(Path data, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Faultline.class.getName(),
                "run",
                "--data",
                data.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes()).strip();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(text, process.exitValue());
    }

    private record Ended(String text, int code) {
        void assertRefused(String sentence) {
            assertThat(text).isEqualTo(sentence);
            assertThat(code).isEqualTo(1);
        }
    }
}
