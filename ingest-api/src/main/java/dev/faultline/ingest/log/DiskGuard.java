package dev.faultline.ingest.log;

import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes the doors before the disk is full: engines that share it break in ways that a restart does not mend. It watches
 * the disk of the blobs, which in standalone is that of all engines.
 */
public final class DiskGuard {
    private static final Logger LOG = LoggerFactory.getLogger(DiskGuard.class);
    private static final String NAME = "disk";
    private static final long RETRY_AFTER_SECONDS = 60;

    private final Path folder;
    private final long minFree;
    private final ServerGates gates;
    private final ToLongFunction<Path> free;
    private boolean closed;

    /** @param minFree bytes below which nothing is taken; the doors open again a fifth above it */
    public DiskGuard(Path folder, long minFree, ServerGates gates) {
        this(folder, minFree, gates, DiskGuard::usable);
    }

    DiskGuard(Path folder, long minFree, ServerGates gates, ToLongFunction<Path> free) {
        this.folder = folder;
        this.minFree = minFree;
        this.gates = gates;
        this.free = free;
    }

    /** Looks at the disk; called again and again. */
    public void look() {
        var left = free.applyAsLong(folder);
        if (left < minFree) {
            if (!closed) {
                LOG.error("{} bytes are free on the disk of {}, less than {}: nothing is taken", left, folder, minFree);
            }
            closed = true;
            gates.close(
                    NAME,
                    () -> Refusal.DISK_NEARLY_FULL.because("the server's disk is nearly full", RETRY_AFTER_SECONDS));
        } else if (closed && left > minFree + minFree / 5) {
            LOG.info("the disk of {} has room again", folder);
            closed = false;
            gates.reopen(NAME);
        }
    }

    private static long usable(Path folder) {
        try {
            var existing = folder.toAbsolutePath();
            while (existing.getParent() != null && !Files.exists(existing)) {
                existing = existing.getParent();
            }
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
