package dev.faultline.processor.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectConfigCodec;
import dev.faultline.core.project.ProjectSettings;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ProjectConfigsTest {

    private final ProjectConfigs configs = new ProjectConfigs();

    @Test
    void whoeverAsksWhileAnotherWaitsWaitsToo() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> configs.awaitKnown(7));
            var second = threads.submit(() -> configs.awaitKnown(7));
            publish(0, 7);
            configs.readUpTo(0);
            assertThat(first.get()).isTrue();
            assertThat(second.get()).isTrue();
        }
    }

    /** A batch sees a project by its version: one that was read but not yet counted would be taken for unknown. */
    @Test
    void aProjectIsKnownOnceABatchWouldSeeIt() {
        publish(0, 7);
        var asked = CompletableFuture.supplyAsync(() -> {
            try {
                return configs.awaitKnown(7);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        await().during(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(2))
                .until(() -> !asked.isDone() && configs.at(7, configs.version()).isEmpty());
        configs.readUpTo(0);
        assertThat(asked.join()).isTrue();
    }

    @Test
    void aProjectThatStaysUnknownIsWaitedForOnce() throws InterruptedException {
        assertThat(configs.awaitKnown(8)).isFalse();
        var start = System.nanoTime();
        assertThat(configs.awaitKnown(8)).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void whatWasKnownHoldsWhenTheTopicBeginsAnew() throws InterruptedException {
        publish(5, 7);
        configs.readUpTo(5);
        configs.startOver();
        assertThat(configs.version()).isNegative();
        assertThat(configs.awaitKnown(7)).isTrue();
        assertThat(configs.at(7, configs.version())).isPresent();
        assertThat(configs.at(7, 5)).isPresent();
    }

    private void publish(long offset, long project) {
        configs.accept(
                offset,
                new ProjectConfigCodec()
                        .encode(new ProjectConfig(
                                project,
                                1,
                                "acme",
                                "p" + project,
                                "java",
                                1,
                                true,
                                false,
                                List.of(),
                                null,
                                List.of(),
                                Set.of(),
                                ProjectSettings.defaults())));
    }
}
