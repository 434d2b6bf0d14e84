package dev.faultline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was scrubbed is nowhere: not in the stores, not in a log, not in a file. */
@Tag("slow")
@ExtendWith(SharedProduct.class)
class SecretsInStoresTest {
    private static final int PLANTED = 10_000;
    private static final Pattern NUMBERS = Pattern.compile("4\\d{15}|\\d{3}-\\d{2}-\\d{4}|[A-Za-z0-9+/]{20,}={0,2}");

    @Test
    void noneOfTenThousandSecretsThatCameThroughTheDoorIsKept(Product product) throws Exception {
        var planted = new PlantedEvents();
        var sent = 0;
        var id = 0L;
        try (var project = OwnProject.make(product, "planted")) {
            id = project.id();
            while (planted.planted() < PLANTED) {
                assertThat(project.send(planted.envelope())).isEqualTo(200);
                sent++;
            }
        }

        var stores = new Stores(product);
        for (var table : List.of("events", "attachments", "logs")) {
            var wanted = Integer.toString(sent);
            var count = "SELECT count() FROM faultline." + table + " WHERE project_id = " + id;
            Awaitility.await(table + " are stored")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> stores.clickHouse(count).equals(wanted));
        }

        Map<String, String> kept = new LinkedHashMap<>(stores.clickHouseTables());
        kept.putAll(stores.postgresTables());
        kept.put("redis", stores.redis());
        kept.putAll(stores.files());
        List<String> leaks = new ArrayList<>();
        kept.forEach((store, text) -> leaks(store, text, planted, leaks));
        assertThat(leaks)
                .as("of %d secrets in %d events", planted.planted(), sent)
                .isEmpty();
        // Who finds nothing must have looked in the right places.
        for (var place : List.of(
                "clickhouse events", "clickhouse bodies", "clickhouse logs", "postgres .*issues", "file .*blobs.*")) {
            assertThat(kept).as(place).anySatisfy((store, text) -> {
                assertThat(store).matches(place);
                assertThat(text).contains(PlantedEvents.BENIGN);
            });
        }
        assertThat(kept.get("redis")).isNotEmpty();
    }

    private static void leaks(String store, String text, PlantedEvents planted, List<String> leaks) {
        for (var at = text.indexOf(PlantedEvents.MARK);
                at >= 0 && leaks.size() < 20;
                at = text.indexOf(PlantedEvents.MARK, at + 1)) {
            leaks.add(store + ": " + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 30)));
        }
        var numbers = NUMBERS.matcher(text);
        while (numbers.find() && leaks.size() < 20) {
            if (planted.numbers().contains(numbers.group())) {
                leaks.add(store + ": " + text.substring(Math.max(0, numbers.start() - 60), numbers.end()));
            }
        }
    }
}
