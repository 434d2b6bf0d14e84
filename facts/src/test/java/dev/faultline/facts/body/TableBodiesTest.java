package dev.faultline.facts.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.blobs.BlobStore;
import org.junit.jupiter.api.Test;

class TableBodiesTest extends BodyStoreContract {

    @Override
    BodyStore store(BlobStore blobs) {
        return new TableBodies();
    }

    @Test
    void noObjectIsMade() {
        store(event(0), 0);
        assertThat(blobs.list(ObjectBodies.FOLDER)).isEmpty();
    }
}
