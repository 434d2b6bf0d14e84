package dev.faultline.facts.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.blobs.FolderBlobStore;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.write.StoredBodies;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectBodiesTest extends BodyStoreContract {

    @Override
    BodyStore store(BlobStore blobs) {
        return new ObjectBodies(blobs);
    }

    private List<BlobStore.Blob> objects() {
        try (var all = blobs.list(ObjectBodies.FOLDER)) {
            return all.filter(blob -> blob.key().contains("/" + project + "/")).toList();
        }
    }

    @Test
    void aFloodCostsOneObjectForEachSlotAndTheRowHoldsTheContextsAlone() {
        for (var number = 0; number < 40; number++) {
            store(event(number), 50 + number % 5);
        }
        assertThat(objects()).hasSize(5).allSatisfy(object -> {
            assertThat(object.key()).startsWith("bodies/90/" + NOON.toString().substring(0, 10) + "/" + project + "/");
            assertThat(object.size()).isLessThan(2_000);
        });
        assertThat(number("max(length(body))", "")).isLessThan(200);
    }

    @Test
    void anObjectThatIsGoneIsABodyThatWasNotKept() {
        var event = event(0);
        store(event, 0);
        objects().forEach(object -> blobs.delete(object.key()));
        assertThat(read(event)).isEmpty();
    }

    @Test
    void anObjectThatSomebodyElseWroteIsAnErrorAndNoBody() {
        var event = event(0);
        store(event, 0);
        var key = objects().getFirst().key();
        blobs.put(key, new ByteArrayInputStream("short".getBytes(UTF_8)));
        assertThatThrownBy(() -> read(event)).hasMessageContaining("5 bytes");
    }

    @Test
    void bodiesOfTheOtherStoreAreReadAfterASwitch() {
        var inTable = event(0);
        var outside = event(1);
        stored = new StoredBodies(clickHouse, new TableBodies());
        store(inTable, 0);
        stored = new StoredBodies(clickHouse, new ObjectBodies(blobs));
        store(outside, 1);
        assertThat(read(inTable)).contains(json(inTable));
        assertThat(read(outside)).contains(json(outside));
    }

    @Test
    void withoutItsObjectNoRowIsStored(@TempDir Path other) throws Exception {
        // A file where the folder should be: every put fails.
        var broken = Files.writeString(other.resolve("no-folder"), "");
        stored = new StoredBodies(clickHouse, new ObjectBodies(new FolderBlobStore(broken)));
        var event = event(0);
        assertThatThrownBy(() -> store(event, 0)).hasMessageContaining("cannot store blob");
        assertThat(number("count()", "")).isZero();
        assertThat(new FactsReader(clickHouse, new KeptBodies(blobs))
                        .event(Scope.of(project), event.fact().event().id()))
                .isEmpty();
    }
}
