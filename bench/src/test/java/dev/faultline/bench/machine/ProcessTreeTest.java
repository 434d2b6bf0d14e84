package dev.faultline.bench.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessTreeTest {
    @Test
    void aChildsWorkAndMemoryCount() throws Exception {
        var shell =
                new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done; read line").start();
        try {
            var tree = new ProcessTree(List.of(shell.toHandle()));
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (tree.cpuSeconds() < 0.05 && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            assertThat(tree.cpuSeconds()).isGreaterThanOrEqualTo(0.05);
            assertThat(tree.pssBytes()).isBetween(50_000L, 100_000_000L);
        } finally {
            shell.destroyForcibly().waitFor();
        }
        assertThat(new ProcessTree(List.of(shell.toHandle())).pssBytes()).isZero();
    }
}
