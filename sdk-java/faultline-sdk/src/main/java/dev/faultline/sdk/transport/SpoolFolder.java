package dev.faultline.sdk.transport;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder per process under a common one. Its owner holds a lock that the system frees when the process dies, however
 * it dies; whoever gets the lock of another folder takes its files over.
 */
final class SpoolFolder {
    private static final String LOCK = "lock";
    private static final String PREFIX = "process-";

    private final Path common;
    private final Path own;
    private final FileChannel lockFile;

    private SpoolFolder(Path common, Path own, FileChannel lockFile) {
        this.common = common;
        this.own = own;
        this.lockFile = lockFile;
    }

    /** Fails when the folder cannot be made private to this user. */
    static SpoolFolder open(Path common) throws IOException {
        makePrivate(common);
        Path own = common.resolve(PREFIX + UUID.randomUUID());
        // Locked under another name first: nobody must take the folder between its birth and its lock.
        Path unborn = common.resolve("new-" + UUID.randomUUID());
        Files.createDirectory(unborn);
        FileChannel lock =
                FileChannel.open(unborn.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        Files.move(unborn, own, StandardCopyOption.ATOMIC_MOVE);
        return new SpoolFolder(common, own, lock);
    }

    Path own() {
        return own;
    }

    void delete(String name) {
        // A file that cannot be deleted is sent again after a restart; its id makes it count once.
        own.resolve(name).toFile().delete();
    }

    /** Moves the events of dead processes here: names and sizes. */
    Map<String, Long> adoptOrphans(String suffix) {
        Map<String, Long> adopted = new TreeMap<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(common, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.equals(own)) {
                    adopt(folder, suffix, adopted);
                }
            }
        } catch (IOException | RuntimeException tryAgainLater) {
            return adopted;
        }
        return adopted;
    }

    void close() {
        try {
            lockFile.close();
        } catch (IOException alreadyFree) {
            // The process ends; the system frees the lock.
            return;
        }
    }

    private void adopt(Path orphan, String suffix, Map<String, Long> adopted) throws IOException {
        try (FileChannel file = FileChannel.open(orphan.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = tryLock(file)) {
            if (lock == null) {
                return;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(orphan)) {
                for (Path event : files) {
                    String name = event.getFileName().toString();
                    if (name.endsWith(suffix) && Files.isRegularFile(event, LinkOption.NOFOLLOW_LINKS)) {
                        Files.move(event, own.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                        adopted.put(name, Files.size(own.resolve(name)));
                    } else if (!name.equals(LOCK)) {
                        Files.delete(event);
                    }
                }
            }
            Files.delete(orphan.resolve(LOCK));
            Files.delete(orphan);
        } catch (java.nio.file.NoSuchFileException anotherProcessWasFaster) {
            return;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException aliveInThisProcess) {
            return null;
        }
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            // Fails for a folder of somebody else, as may lie in a shared temporary folder.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
