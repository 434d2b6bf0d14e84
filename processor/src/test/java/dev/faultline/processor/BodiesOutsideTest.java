package dev.faultline.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.faultline.embedded.testing.Engines;
import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.facts.body.KeptBodies;
import dev.faultline.facts.body.ObjectBodies;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.Scope;
import dev.faultline.processor.testing.House;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The processor with {@code faultline.bodies.store=objects}. */
@ExtendWith(Engines.class)
class BodiesOutsideTest {

    @Test
    void aBodyGoesToTheBlobsAndComesBack(Engines engines) {
        try (var house = new House(engines)) {
            house.properties().put("faultline.bodies.store", "objects");
            house.start("one");
            house.awaitTables();
            house.project(61);
            var id = House.newId();
            house.event(61, id, House.error(id, "CartEmpty", "nothing in it", "pay"));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> house.number("count()) FROM bodies WHERE outside AND project_id = 61") == 1);

            var blobs = house.bean(BlobStore.class);
            try (var objects = blobs.list(ObjectBodies.FOLDER)) {
                assertThat(objects).hasSize(1);
            }
            var reader = new FactsReader(house.clickHouse(), new KeptBodies(blobs));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> reader.event(Scope.of(61), id).isPresent());
            var event = reader.event(Scope.of(61), id).orElseThrow();
            assertThat(reader.body(Scope.of(61), event).orElseThrow()).contains("nothing in it");
        }
    }
}
