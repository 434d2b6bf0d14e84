package dev.faultline.embedded.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the whole product: nothing outlives it, and the next start has everything that was acknowledged. */
class KillTest {
    @TempDir
    Path folder;

    @Test
    void killedParentLeavesNoChildAndItsSuccessorRecovers() throws Exception {
        Path data = folder.resolve("data");
        Process first = run(data);
        Rows rows = new Rows(EngineAddresses.running(data).orElseThrow());
        rows.create();
        rows.write("acknowledged");
        List<ProcessHandle> children = first.descendants().toList();
        assertThat(children).hasSizeGreaterThanOrEqualTo(3);

        first.destroyForcibly().waitFor();
        await().atMost(Duration.ofSeconds(10)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));

        Process second = run(data);
        try {
            Map<String, String> addresses = EngineAddresses.running(data).orElseThrow();
            new Rows(addresses).assertHolds("acknowledged");
        } finally {
            second.destroy();
            assertThat(second.waitFor()).isEqualTo(143);
        }
        assertThat(EngineAddresses.running(data)).isEmpty();
    }

    private static Process run(Path data) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SupervisorProcess.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader();
        String line;
        while ((line = output.readLine()) != null && !line.equals("ready")) {
            // the log of the start
        }
        assertThat(line).isEqualTo("ready");
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        return process;
    }
}
