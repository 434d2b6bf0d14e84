package dev.faultline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.core.record.Lane;
import dev.faultline.embedded.testing.Engines;
import dev.faultline.processor.testing.House;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ApplicationContext;

/** A second processor joins and leaves under load: only what moves stops, and every event is stored once. */
@Tag("slow")
@ExtendWith(Engines.class)
class RebalanceTest {

    /** Two of each lane and of its overflow, and the outcomes. */
    private static final int PARTITIONS = Lane.values().length * 2 * 2 + 1;

    @Test
    void partitionsAreSharedAndComeBackAndNothingIsLostOrDoubled(Engines engines) throws Exception {
        try (var house = new House(engines)) {
            house.project(1);
            var stays = house.start("");
            await().atMost(Duration.ofSeconds(60)).until(() -> partitions(stays) == PARTITIONS);
            assertThat(stays.getBean(ProcessorReadiness.class)
                            .health()
                            .getStatus()
                            .getCode())
                    .isEqualTo("UP");

            var sent = new AtomicLong();
            var enough = new AtomicBoolean();
            var feeder = Thread.ofVirtual().start(() -> feed(house, sent, enough));
            var guest = house.start("");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> partitions(guest) >= PARTITIONS / 2 - 1
                            && partitions(stays) + partitions(guest) == PARTITIONS);
            // A pair has two partitions, the outcomes have one.
            assertThat(counter(stays, "partitions.given.up"))
                    .as("only what moved was given up")
                    .isEqualTo(partitions(guest));
            var whileTwo = sent.get();
            await().atMost(Duration.ofSeconds(30)).until(() -> sent.get() > whileTwo + 300);
            await("the guest works").atMost(Duration.ofSeconds(30)).until(() -> counter(guest, "items") > 0);

            guest.close();
            await().atMost(Duration.ofSeconds(60)).until(() -> partitions(stays) == PARTITIONS);
            enough.set(true);
            feeder.join();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> house.number("sum(quantity)) FROM outcomes") >= sent.get()
                            && house.postgres()
                                            .sql("select count(*) from batches where state = 'open'")
                                            .query(Long.class)
                                            .single()
                                    == 0);
            assertThat(house.number("count()) FROM events"))
                    .as(() -> account(house))
                    .isEqualTo(sent.get());
            assertThat(house.number("uniqExact(event_id)) FROM events")).isEqualTo(sent.get());
            assertThat(house.number("sum(quantity)) FROM outcomes")).isEqualTo(sent.get());
            await().atMost(Duration.ofSeconds(10)).until(() -> gauge(stays, "lag") == 0);
        }
    }

    /** Where the rows are that were counted, for whoever reads that some are missing. */
    private static String account(House house) {
        return house.clickHouse().query("""
                        SELECT toString(groupArray((lane, partition, rows))) FROM (
                          SELECT lane, partition, count() AS rows FROM events GROUP BY ALL ORDER BY ALL
                        ) UNION ALL
                        SELECT toString(groupArray((outcome, reason, items))) FROM (
                          SELECT outcome, reason, sum(quantity) AS items FROM outcomes GROUP BY ALL ORDER BY ALL)""", Map.of(), row -> row.getString(1)).toString();
    }

    private static void feed(House house, AtomicLong sent, AtomicBoolean enough) {
        while (!enough.get()) {
            var id = House.newId();
            // Whichever pairs the guest is given, some of the events come by them.
            var lane = Lane.values()[(int) (sent.get() % Lane.values().length)];
            var topic = sent.get() % 4 < 2 ? lane.topic() : lane.overflowTopic();
            house.event(topic, (int) (sent.get() % 2), 1, id, House.error(id, "Moved", "v", "f" + sent.get() % 5));
            sent.incrementAndGet();
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }

    private static double partitions(ApplicationContext processor) {
        return gauge(processor, "partitions");
    }

    private static double gauge(ApplicationContext processor, String name) {
        return processor
                .getBean(MeterRegistry.class)
                .get("faultline.processor." + name)
                .gauge()
                .value();
    }

    private static double counter(ApplicationContext processor, String name) {
        return processor.getBean(MeterRegistry.class).find("faultline.processor." + name).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }
}
