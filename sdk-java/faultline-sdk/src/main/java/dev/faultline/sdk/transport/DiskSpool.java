package dev.faultline.sdk.transport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Waits on disk: a file per event in a folder of this process. Names sort by age and hold the event's id; a name appears
 * only when its file is whole. Files hold no secret: the signature is made when they are sent.
 */
final class DiskSpool implements Spool {
    /** Small files cost whole blocks of the usual size. */
    private static final long BLOCK = 4096;
    /** No event of this SDK comes near it; a larger file is not ours. */
    private static final int MAX_EVENT_BYTES = 8 << 20;
    /** A day of absence must survive, a forgotten folder must not; ids are told apart for days, not weeks. */
    private static final long MAX_AGE_MILLIS = 5L * 24 * 3600 * 1000;

    private static final String SUFFIX = ".event";

    private final SpoolFolder folder;
    private final long maxBytes;
    private final Discards discards;
    /** File name to size on disk; walking the folder for each event would cost more the longer the server is away. */
    private final TreeMap<String, Long> files = new TreeMap<>();

    private long bytes;
    private long sequence;

    DiskSpool(SpoolFolder folder, long maxBytes, Discards discards) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.discards = discards;
        adoptOrphans();
    }

    @Override
    public void append(String eventId, byte[] json) {
        String name = String.format("%013d-%08d-%s%s", System.currentTimeMillis(), sequence++, eventId, SUFFIX);
        byte[] content = Envelope.gzip(json);
        try {
            Path unfinished = folder.own().resolve(name + ".part");
            Files.write(unfinished, content);
            Files.move(unfinished, folder.own().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            remember(name, content.length);
        } catch (IOException diskFullOrGone) {
            discards.count("cache_overflow", 1);
        }
    }

    @Override
    public @Nullable Waiting oldest() {
        while (!files.isEmpty()) {
            String name = files.firstKey();
            try {
                if (System.currentTimeMillis() - millisOf(name) <= MAX_AGE_MILLIS) {
                    byte[] json =
                            Envelope.gunzip(Files.readAllBytes(folder.own().resolve(name)), MAX_EVENT_BYTES);
                    return new Waiting(idOf(name), json);
                }
                discards.count("cache_overflow", 1);
            } catch (IOException | RuntimeException damaged) {
                discards.count("internal_sdk_error", 1);
            }
            removeOldest();
        }
        return null;
    }

    @Override
    public void removeOldest() {
        Map.Entry<String, Long> oldest = files.pollFirstEntry();
        if (oldest != null) {
            bytes -= oldest.getValue();
            folder.delete(oldest.getKey());
        }
    }

    @Override
    public boolean isEmpty() {
        return files.isEmpty();
    }

    @Override
    public void adoptOrphans() {
        folder.adoptOrphans(SUFFIX).forEach(this::remember);
    }

    @Override
    public void close() {
        folder.close();
    }

    private void remember(String name, long size) {
        long onDisk = (size + BLOCK - 1) / BLOCK * BLOCK;
        files.put(name, onDisk);
        bytes += onDisk;
        while (bytes > maxBytes) {
            removeOldest();
            discards.count("cache_overflow", 1);
        }
    }

    private static long millisOf(String name) {
        return Long.parseLong(name.substring(0, 13));
    }

    private static String idOf(String name) {
        return name.substring(23, name.length() - SUFFIX.length());
    }
}
