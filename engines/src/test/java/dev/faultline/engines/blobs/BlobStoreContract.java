package dev.faultline.engines.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every blob store does. */
abstract class BlobStoreContract {

    abstract BlobStore store();

    @Test
    void keepsBytesUntilTheyAreDeleted() throws IOException {
        assertThat(store().put("a/b.bin", stream("one"))).isEqualTo(3);
        assertThat(text("a/b.bin")).isEqualTo("one");

        store().put("a/b.bin", stream("second"));
        assertThat(text("a/b.bin")).isEqualTo("second");

        store().delete("a/b.bin");
        store().delete("a/b.bin");
        assertThat(store().get("a/b.bin")).isEmpty();
    }

    @Test
    void anEmptyBlobIsABlob() throws IOException {
        store().put("empty", stream(""));

        assertThat(text("empty")).isEmpty();
    }

    @Test
    void listsWhatStandsUnderAPrefix() {
        store().put("in/x/1", stream("1"));
        store().put("in/x/2", stream("22"));
        store().put("inner/3", stream("3"));

        try (var blobs = store().list("in/")) {
            assertThat(blobs)
                    .extracting(BlobStore.Blob::key, BlobStore.Blob::size)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("in/x/1", 1L),
                            org.assertj.core.groups.Tuple.tuple("in/x/2", 2L));
        }
        try (var none = store().list("absent/")) {
            assertThat(none).isEmpty();
        }
    }

    @Test
    void aBrokenPutLeavesTheOldBlob() throws IOException {
        store().put("k", stream("old"));
        var broken = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ < 10) {
                    return 'x';
                }
                throw new IOException("the client went away");
            }
        };

        assertThatThrownBy(() -> store().put("k", broken)).hasMessageContaining("k");
        assertThat(text("k")).isEqualTo("old");
        try (var blobs = store().list("")) {
            assertThat(blobs).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/etc/passwd", "../up", "a/../b", "a//b", "a/", ".hidden", "a/.b", "a b", "ä", "a\\b", "a\0"
            })
    void refusesKeysThatCouldBeMisread(String key) {
        assertThatThrownBy(() -> store().put(key, stream("x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().get(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().delete(key)).isInstanceOf(IllegalArgumentException.class);
    }

    private String text(String key) throws IOException {
        try (var bytes = store().get(key).orElseThrow()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
