package dev.faultline.e2e.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three kills under load; {@code ./faultline chaos} does the same at random for as long as one likes. */
class ChaosTest {
    @Test
    @Tag("slow")
    void sumsAreExactAfterProcessorClickHouseAndKafkaWereKilledUnderLoad(@TempDir Path folder) throws Exception {
        var plan = new ChaosPlan(
                1,
                4_000,
                Duration.ZERO,
                400,
                2_000,
                2,
                Duration.ZERO,
                // Processes that live for seconds: start fast, compile little.
                List.of("-XX:TieredStopAtLevel=1"),
                List.of(Victim.CLICKHOUSE, Victim.PROCESSOR, Victim.KAFKA));

        var result = new ChaosRun(plan, System.out).run(folder.resolve("data"));

        assertThat(result.sums().lost(result.acknowledged())).as("lost").isZero();
        assertThat(result.sums().doubled()).as("doubled").isZero();
        assertThat(result.sums().duplicates()).as("seen again").isGreaterThanOrEqualTo(result.repeated());
        assertThat(result.isRight()).as("%s", result).isTrue();
    }

    @Test
    void optionsAreNumbersWithKnownNames() {
        var plan = ChaosPlan.of("--seed", "7", "--away", "300");

        assertThat(plan.seed()).isEqualTo(7);
        assertThat(plan.away()).isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> ChaosPlan.of("--sed", "7")).hasMessageContaining("--sed");
        assertThatThrownBy(() -> ChaosPlan.of("--seed")).hasMessageContaining("--seed");
    }
}
