package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A name for one of several processors on a data folder: the lowest number that no living process holds. Who is killed
 * and started again finds the number free, so it has its name, and with it its partitions, back at once.
 */
final class ProcessorSlot implements AutoCloseable {
    /** More than any one machine has use for. */
    private static final int MOST = 64;

    private final int number;
    private final FileChannel file;

    private ProcessorSlot(int number, FileChannel file) {
        this.number = number;
        this.file = file;
    }

    /** The system lets the lock go when the process ends, however it ends. */
    static ProcessorSlot take(Path data) {
        try {
            var folder = Files.createDirectories(data.resolve("run"));
            for (int number = 1; number <= MOST; number++) {
                FileChannel file = FileChannel.open(
                        folder.resolve("processor-" + number + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
                if (locked(file)) {
                    return new ProcessorSlot(number, file);
                }
                file.close();
            }
        } catch (IOException e) {
            throw new StartRefused("The data folder " + data + " cannot be written: " + e.getMessage() + ".", e);
        }
        throw new StartRefused(MOST + " processors run on the data folder " + data + " already.");
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another one in this very process
        }
    }

    String name() {
        return "processor-" + number;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
