package dev.faultline.processor.chore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engines.blobs.BlobStore;
import dev.faultline.engines.blobs.FolderBlobStore;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobSweepTest {

    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    @Test
    void blobsGoWithTheirPartitionAndOrphansWithTheirRecord(@TempDir Path folder) throws Exception {
        var blobs = new FolderBlobStore(folder);
        var lastOfSeven = "attachments/7/2026-03-12/1/errors-0-1-0";
        put(blobs, lastOfSeven, "attachments/7/2026-03-11/1/errors-0-2-0", "attachments/30/2026-03-11/1/errors-0-3-0");
        put(blobs, "bodies/7/2026-03-11/1/ab12/0", "bodies/7/2026-03-12/1/ab12/0");
        put(blobs, "attachments/odd", "elsewhere/7/2026-01-01/x");
        put(blobs, "incoming/2026-03-17/1/forgotten", "incoming/2026-03-20/1/fresh");
        age(folder.resolve("incoming/2026-03-17/1/forgotten"), Duration.ofHours(73));
        age(folder.resolve("incoming/2026-03-20/1/fresh"), Duration.ofHours(71));

        var sweep = new BlobSweep(blobs, Duration.ofHours(72), Clock.fixed(NOON, ZoneOffset.UTC));
        assertThat(sweep.sweep()).isEqualTo(3);

        assertThat(blobs.list("attachments/").map(BlobStore.Blob::key))
                .containsExactlyInAnyOrder(lastOfSeven, "attachments/30/2026-03-11/1/errors-0-3-0", "attachments/odd");
        assertThat(blobs.list("bodies/").map(BlobStore.Blob::key)).containsExactly("bodies/7/2026-03-12/1/ab12/0");
        assertThat(blobs.list("incoming/").map(BlobStore.Blob::key)).containsExactly("incoming/2026-03-20/1/fresh");
        assertThat(blobs.get("elsewhere/7/2026-01-01/x")).isPresent();
        assertThat(sweep.sweep()).as("a second time").isZero();
    }

    private static void put(BlobStore blobs, String... keys) {
        for (var key : keys) {
            blobs.put(key, new ByteArrayInputStream(new byte[] {1}));
        }
    }

    private static void age(Path file, Duration age) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(NOON.minus(age)));
    }
}
