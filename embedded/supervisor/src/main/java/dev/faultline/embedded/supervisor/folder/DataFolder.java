package dev.faultline.embedded.supervisor.folder;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one folder an installation lives in, held by one process at a time. The operating system drops the lock with its
 * process, so a lock file left by a killed one blocks nobody.
 */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "lock";

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the folder, creating it when needed.
     *
     * @param minFreeBytes below this the engines would break midway, so the start is refused instead
     */
    public static DataFolder open(Path folder, long minFreeBytes) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            requireSpace(root, minFreeBytes);
            FileChannel channel = FileChannel.open(
                    root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                take(root, channel);
                FolderFormat.require(root);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StartRefused("The data folder " + root + " cannot be used: " + reason(e) + ".", e);
        }
    }

    private static void take(Path root, FileChannel channel) throws IOException {
        if (!locked(channel)) {
            throw new StartRefused("The data folder " + root + " is in use by " + holder(channel)
                    + ": stop it, or choose another folder with --data.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    }

    /** Whether a live process holds this folder. */
    public static boolean inUse(Path folder) {
        Path lock = folder.resolve(LOCK);
        if (!Files.exists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            FileLock probe = channel.tryLock();
            return probe == null;
        } catch (OverlappingFileLockException _) {
            return true;
        } catch (IOException e) {
            throw new StartRefused("The data folder " + folder + " cannot be read: " + reason(e) + ".", e);
        }
    }

    /** A sub-folder (or, by an absolute name, any folder) that exists from now on. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new StartRefused("The folder " + root.resolve(name) + " cannot be made: " + reason(e) + ".", e);
        }
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    public Path root() {
        return root;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false; // this very process holds it already
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String pid = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return pid.isEmpty() ? "another process" : "process " + pid;
    }

    private static void requireSpace(Path root, long minFreeBytes) throws IOException {
        long free = Files.getFileStore(root).getUsableSpace();
        if (free < minFreeBytes) {
            throw new StartRefused("The disk of " + root + " is full: " + mebibytes(free) + " MiB are free and "
                    + mebibytes(minFreeBytes) + " MiB are needed to start (faultline.data.min-free).");
        }
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }

    /** In words: the exceptions of the JDK often say no more than the path. */
    private static String reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException _ -> "it is no folder";
            case AccessDeniedException _ -> "permission is denied";
            case FileSystemException known when known.getReason() != null -> known.getReason();
            default -> e.getClass().getSimpleName() + " " + e.getMessage();
        };
    }
}
