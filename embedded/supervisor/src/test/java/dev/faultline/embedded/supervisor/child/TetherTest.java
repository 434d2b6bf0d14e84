package dev.faultline.embedded.supervisor.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ways of tying a child to us: the kernel's death signal, and the shell for systems without it. */
class TetherTest {
    @TempDir
    Path folder;

    static Stream<Tether> tethers() {
        return Stream.of(Tether.best(), Tether.shell());
    }

    @ParameterizedTest
    @MethodSource("tethers")
    void aChildEndsWithTheProcessThatStartedIt(Tether tether) throws Exception {
        Path pid = folder.resolve("pid");
        // A shell stands for the product: it starts the child through the tether and is then killed.
        List<String> command = tether.command(plan("sh", "-c", "echo $$ > " + pid + "; exec sleep 300"));
        Process parent = new ProcessBuilder(parentOf(command)).start();
        await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(pid) && Files.size(pid) > 1);
        ProcessHandle child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();
        parent.getOutputStream().close();
        await().atMost(Duration.ofSeconds(10)).until(() -> !child.isAlive());
    }

    @ParameterizedTest
    @MethodSource("tethers")
    void theStopSignalReachesTheChild(Tether tether) throws Exception {
        Path told = folder.resolve("told");
        ChildPlan plan = plan(
                "sh", "-c", "trap 'echo told > " + told + "; exit 0' USR1; echo up > up; while :; do sleep 0.05; done");
        Process child = new ProcessBuilder(tether.command(plan))
                .directory(folder.toFile())
                .start();
        await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(folder.resolve("up")));
        tether.askToEnd(child.toHandle(), plan);
        assertThat(child.waitFor(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(told).hasContent("told");
    }

    private static List<String> parentOf(List<String> command) {
        return Stream.concat(
                        // A background child's input is /dev/null unless it is handed on by another number.
                        Stream.of("sh", "-c", "exec 3<&0; \"$@\" <&3 3<&- & wait", "parent"), command.stream())
                .toList();
    }

    private ChildPlan plan(String... command) {
        return new ChildPlan(
                "a child",
                List.of(),
                List.of(command),
                "USR1", // unlike INT, no shell ignores it for its background children
                Map.of(),
                folder,
                folder.resolve("log"),
                () -> {},
                Duration.ofSeconds(5),
                _ -> true);
    }
}
