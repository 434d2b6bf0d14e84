package dev.faultline.engines.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Blobs as files. A put writes beside and renames, so that a reader never sees half a blob. */
public final class FolderBlobStore implements BlobStore {

    private static final String UNFINISHED = ".unfinished-";

    private final Path root;

    /** Blobs under this folder, which is made on the first put. */
    public FolderBlobStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public long put(String key, InputStream bytes) {
        var file = root.resolve(BlobKeys.checked(key));
        var folder = file.resolveSibling("");
        var unfinished = folder.resolve(UNFINISHED + UUID.randomUUID());
        try {
            Files.createDirectories(folder);
            try {
                var size = Files.copy(bytes, unfinished);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return size;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store blob " + key, e);
        }
    }

    @Override
    public Optional<InputStream> get(String key) {
        try {
            return Optional.of(Files.newInputStream(root.resolve(BlobKeys.checked(key))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read blob " + key, e);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(root.resolve(BlobKeys.checked(key)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete blob " + key, e);
        }
    }

    @Override
    public Stream<Blob> list(String prefix) {
        var folder = root.resolve(BlobKeys.checkedPrefix(prefix));
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try {
            return Files.walk(folder)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(UNFINISHED))
                    .flatMap(this::describe);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list blobs under " + prefix, e);
        }
    }

    private Stream<Blob> describe(Path file) {
        try {
            var key = root.relativize(file).toString().replace('\\', '/');
            return Stream.of(new Blob(
                    key, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
        } catch (NoSuchFileException e) {
            return Stream.empty(); // Deleted since the folder was read.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
