package dev.faultline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.processor.testing.House;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A processor that is killed at any moment leaves batches in every state; the next one makes the counts right. */
@Tag("slow")
@ExtendWith(Engines.class)
class KillTest {

    private static final int EVENTS = 12_000;
    private static final int HASHES = 30;
    private static final int KILLS = 4;

    @Test
    void countsAreExactAfterKills(Engines engines) throws Exception {
        try (var house = new House(engines)) {
            house.project(1);
            var feeder = Thread.ofVirtual().start(() -> feed(house));
            for (var kill = 0; kill < KILLS; kill++) {
                var process = spawn(house);
                // From before its first batch to a few batches later.
                if (process.waitFor(
                        Duration.ofMillis(ThreadLocalRandom.current().nextLong(6_000, 9_000)))) {
                    throw new IllegalStateException("the processor ended by itself: " + process.exitValue());
                }
                process.destroyForcibly().waitFor();
            }
            feeder.join();
            house.start("killed");
            // Tables of a batch are filled one beside the other: only a closed batch is whole.
            await().atMost(Duration.ofSeconds(90))
                    .ignoreExceptions()
                    .until(() -> house.number("sum(quantity)) FROM outcomes WHERE outcome = 'stored'") >= EVENTS
                            && openBatches(house) == 0);

            var softly = new SoftAssertions();
            softly.assertThat(house.number("count()) FROM events")).as("rows").isEqualTo(EVENTS);
            softly.assertThat(house.number("uniqExact(event_id)) FROM events"))
                    .as("ids of rows")
                    .isEqualTo(EVENTS);
            softly.assertThat(house.number("count()) FROM event_ids")).as("ids").isEqualTo(EVENTS);
            for (var rollup : new String[] {"event_minutes", "event_hours", "hash_totals"}) {
                softly.assertThat(house.number("sum(events)) FROM " + rollup))
                        .as(rollup)
                        .isEqualTo(EVENTS);
            }
            softly.assertThat(house.number("sum(quantity)) FROM outcomes WHERE outcome = 'stored'"))
                    .as("outcomes")
                    .isEqualTo(EVENTS);
            softly.assertThat(house.number("sum(quantity)) FROM outcomes"))
                    .as("all outcomes")
                    .isEqualTo(EVENTS);
            softly.assertThat(house.number("sum(quantity)) FROM received"))
                    .as("received")
                    .isEqualTo(EVENTS);
            softly.assertAll();
            assertThat(house.postgres()
                            .sql("select count(*) from issues")
                            .query(Long.class)
                            .single())
                    .isEqualTo(HASHES);
        }
    }

    private static long openBatches(House house) {
        return house.postgres()
                .sql("select count(*) from batches where state = 'open'")
                .query(Long.class)
                .single();
    }

    private static void feed(House house) {
        for (var i = 0; i < EVENTS; i++) {
            var id = House.newId();
            house.sendLater(1, id, House.error(id, "Killed" + i % HASHES, "value", "pay" + i % HASHES));
            if (i % 400 == 399) {
                LockSupport.parkNanos(Duration.ofMillis(900).toNanos());
            }
        }
    }

    private static Process spawn(House house) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx400m");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(ProcessorApplication.class.getName());
        house.properties().forEach((key, value) -> command.add("--" + key + "=" + value));
        command.add("--faultline.processor.instance-id=killed");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/killed-processor.log")))
                .start();
    }
}
