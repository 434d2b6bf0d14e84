package dev.faultline.standalone.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlagsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void ownFlagsAreTakenAndTheProductsAreLeft() {
        assertThat(Flags.of(List.of(
                        "list",
                        "--from",
                        "2h",
                        "--data",
                        "/srv/f",
                        "--dry-run",
                        "--to=1h",
                        "--faultline.kafka.linger=5ms")))
                .isEqualTo(new Flags(
                        List.of("list"),
                        Map.of("--from", "2h", "--dry-run", "", "--to", "1h"),
                        List.of("--data", "/srv/f", "--faultline.kafka.linger=5ms")));
    }

    @Test
    void aFlagWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> Flags.of(List.of("--from", "--dry-run")))
                .isInstanceOf(CommandRefused.class)
                .hasMessage("the flag --from needs a value.");
    }

    @Test
    void momentsAreAgoOrWritten() {
        assertThat(Moment.of("90m", NOON)).isEqualTo("2026-03-01T10:30:00Z");
        assertThat(Moment.of("2026-02-28T12:00+01:00", NOON)).isEqualTo("2026-02-28T11:00:00Z");
        assertThatThrownBy(() -> Moment.of("yesterday", NOON))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("2h for two hours ago");
        assertThatThrownBy(() -> Moment.length("2w")).isInstanceOf(CommandRefused.class);
    }
}
