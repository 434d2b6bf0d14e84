package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A 200 means in the log: whatever was acknowledged is there after the worst end, once. */
@Tag("slow")
class KillTest {
    @Test
    void acknowledgedEventsSurviveAKillOfTheWholeProductOnce(@TempDir Path folder) throws Exception {
        try (var product = Product.start(folder.resolve("data"))) {
            var acknowledged = 0;
            try (var sender = new Sender(product)) {
                for (var round = 0; round < 2; round++) {
                    sender.resume();
                    var before = sender.acknowledged();
                    Awaitility.await("events flow")
                            .atMost(Duration.ofSeconds(30))
                            .until(() -> sender.acknowledged() > before + 300);
                    product.process().kill();
                    sender.pause();
                    product.process().startAgain();
                }
                sender.resume();
                var before = sender.acknowledged();
                Awaitility.await("events flow again")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> sender.acknowledged() > before + 100);
                sender.pause();
                acknowledged = sender.acknowledged();
                var stored = Awaitility.await("every acknowledged event is stored")
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(500))
                        .until(() -> events(product), count -> count >= sender.acknowledged());
                // A request whose answer was lost in the kill may be in the log: it was not acknowledged, yet counts.
                assertThat(stored).isBetween((long) acknowledged, (long) acknowledged + sender.unanswered());
            }
        }
    }

    private static long events(Product product) {
        var items = product.api().get("/api/v1/orgs/faultline/issues?t=1h&q=").path("items");
        assertThat(items.size()).as("one bug, one issue").isLessThanOrEqualTo(1);
        return items.isEmpty() ? 0 : items.get(0).path("events").asLong();
    }
}
