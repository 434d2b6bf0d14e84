package dev.faultline.engines.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.engines.secret.Secret;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3BlobStoreTest extends BlobStoreContract {

    private static final String SECRET = "of the test";

    private ObjectStore server;
    private S3BlobStore store;

    @BeforeEach
    void open() {
        server = new ObjectStore("bucket", new S3Signature("here", "me", new Secret(SECRET)));
        store = store(SECRET);
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }

    private S3BlobStore store(String secret) {
        return new S3BlobStore(
                server.address(),
                new BlobSettings.S3(
                        server.address(), "bucket", "here", "me", new Secret(secret), Duration.ofSeconds(10)));
    }

    @Override
    BlobStore store() {
        return store;
    }

    @Test
    void aListGoesOnOverAllPages() {
        for (var i = 0; i < ObjectStore.PAGE * 2 + 1; i++) {
            store.put("many/" + i, new ByteArrayInputStream(new byte[i]));
        }

        try (var blobs = store.list("many/")) {
            assertThat(blobs.mapToLong(BlobStore.Blob::size).sum()).isEqualTo(10);
        }
    }

    @Test
    void aStoreThatIsBusyIsAskedAgainAndOneThatStaysSoIsNot() {
        server.busyFor(2);
        assertThat(store.put("later", new ByteArrayInputStream(new byte[3]))).isEqualTo(3);
        assertThat(store.get("later")).isPresent();

        server.busyFor(3);
        assertThatThrownBy(() -> store.get("later")).hasMessageContaining("503");
        assertThat(store.get("later")).isPresent();
    }

    @Test
    void aWrongSecretIsRefusedAndNotRepeated() {
        try (var stranger = store("guessed")) {
            assertThatThrownBy(() -> stranger.put("k", new ByteArrayInputStream(new byte[1])))
                    .hasMessageContaining("403")
                    .hasMessageNotContaining("guessed");
        }
    }
}
