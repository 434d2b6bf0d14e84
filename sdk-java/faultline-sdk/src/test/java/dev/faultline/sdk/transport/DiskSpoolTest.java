package dev.faultline.sdk.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpoolTest {
    private final Discards discards = new Discards();

    @TempDir
    private Path folder;

    private DiskSpool open(long maxBytes) throws IOException {
        return new DiskSpool(SpoolFolder.open(folder), maxBytes, discards, Time.SYSTEM);
    }

    private static byte[] json(int n) {
        return ("{\"n\":" + n + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static void append(Spool spool, int from, int to) {
        for (int n = from; n < to; n++) {
            spool.append(String.format("%032x", n), Kind.EVENT, json(n));
        }
    }

    private static List<Integer> drain(Spool spool) {
        List<Integer> ids = new ArrayList<>();
        for (Spool.Waiting next = spool.oldest(); next != null; next = spool.oldest()) {
            assertThat(next.kind).isEqualTo(Kind.EVENT);
            String text = new String(next.content, StandardCharsets.UTF_8);
            int n = Integer.parseInt(text.substring(5, text.length() - 1));
            ids.add(n);
            spool.removeOldest();
        }
        return ids;
    }

    @Test
    void theDeadAreInheritedInOrderAndTheLivingAreLeftAlone() throws IOException {
        DiskSpool dead = open(1 << 20);
        append(dead, 0, 5);
        DiskSpool living = open(1 << 20);
        append(living, 5, 7);
        dead.close();
        DiskSpool heir = open(1 << 20);
        append(heir, 7, 9);
        assertThat(drain(heir)).containsExactly(0, 1, 2, 3, 4, 7, 8);
        assertThat(drain(living)).containsExactly(5, 6);
        heir.close();
        living.close();
        DiskSpool last = open(1 << 20);
        assertThat(last.isEmpty()).isTrue();
        try (Stream<Path> folders = Files.list(folder)) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void theOldestGiveWayAndAreCounted() throws IOException {
        DiskSpool spool = open(10 * 4096);
        append(spool, 0, 25);
        assertThat(drain(spool)).containsExactly(15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
        assertThat(discards.totals()).containsEntry("cache_overflow", 15L);
    }

    @Test
    void damagedFilesAreSkippedAndCounted() throws IOException {
        DiskSpool dead = open(1 << 20);
        append(dead, 0, 4);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(f -> f.toString().endsWith(".envelope")).sorted().toList();
        }
        byte[] flipped = Files.readAllBytes(files.get(0));
        flipped[flipped.length / 2] ^= 0x55;
        Files.write(files.get(0), flipped);
        Files.write(files.get(1), new byte[0]);
        Files.writeString(files.get(0).resolveSibling("nonsense.envelope"), "x");
        Files.writeString(files.get(0).resolveSibling("half.envelope.part"), "x");
        dead.close();
        assertThat(drain(open(1 << 20))).containsExactly(2, 3);
        assertThat(discards.totals()).containsEntry("internal_sdk_error", 3L);
    }

    @Test
    void onlyTheOwnerMayRead() throws IOException {
        open(1 << 20);
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
}
