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
    /** No event of this SDK with all its files is larger; a larger file is not ours. */
    private static final int MAX_CONTENT_BYTES = 32 << 20;
    /** A day of absence must survive, a forgotten folder must not; ids are told apart for days, not weeks. */
    private static final long MAX_AGE_MILLIS = 5L * 24 * 3600 * 1000;

    private static final String SUFFIX = ".envelope";
    /** 13 digits of time, 8 of order, 32 of the id, the kind. */
    private static final int KIND_AT = 13 + 1 + 8 + 1 + 32 + 1;

    private final SpoolFolder folder;
    private final long maxBytes;
    private final Discards discards;
    private final Time time;
    /** File name to size on disk; walking the folder for each event would cost more the longer the server is away. */
    private final TreeMap<String, Long> files = new TreeMap<>();

    private long bytes;
    private long sequence;

    DiskSpool(SpoolFolder folder, long maxBytes, Discards discards, Time time) {
        this.folder = folder;
        this.maxBytes = maxBytes;
        this.discards = discards;
        this.time = time;
        adoptOrphans();
    }

    @Override
    public void append(String id, Kind kind, byte[] content) {
        String name = padded(time.wallMillis(), 13) + '-' + padded(sequence++, 8) + '-' + id + '-' + kind + SUFFIX;
        byte[] compressed = Envelope.gzip(content);
        try {
            Path unfinished = folder.own().resolve(name + ".part");
            Files.write(unfinished, compressed);
            Files.move(unfinished, folder.own().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            remember(name, compressed.length);
        } catch (IOException diskFullOrGone) {
            discards.count("cache_overflow", kind);
        }
    }

    @Override
    public @Nullable Waiting oldest() {
        while (!files.isEmpty()) {
            String name = files.firstKey();
            try {
                if (time.wallMillis() - millisOf(name) <= MAX_AGE_MILLIS) {
                    Path file = folder.own().resolve(name);
                    return new Waiting(kindOf(name), Envelope.gunzip(Files.readAllBytes(file), MAX_CONTENT_BYTES));
                }
                discards.count("cache_overflow", kindOf(name));
            } catch (IOException | RuntimeException damaged) {
                discards.count("internal_sdk_error", Kind.EVENT);
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
    public int size() {
        return files.size();
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
            discards.count("cache_overflow", kindOf(files.firstKey()));
            removeOldest();
        }
    }

    private static long millisOf(String name) {
        return Long.parseLong(name.substring(0, 13));
    }

    /** A name that somebody else gave counts as an event. */
    private static Kind kindOf(String name) {
        for (Kind kind : Kind.values()) {
            if (name.startsWith(kind.name(), KIND_AT)) {
                return kind;
            }
        }
        return Kind.EVENT;
    }

    /** Sorts as the number does; {@code String.format} costs ten times as much. */
    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
