package dev.faultline.embedded.supervisor.folder;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a data folder is laid out and which engines wrote it, as a number that grows when an older build must not. */
final class FolderFormat {
    /** PostgreSQL 18, Kafka 4 in KRaft, libchdb 26. Another major version of one of them is another format. */
    private static final int CURRENT = 1;

    private static final String FILE = "format";

    private FolderFormat() {}

    /** Refuses what another format wrote; marks a folder that has no mark yet. */
    static void require(Path root) throws IOException {
        Path file = root.resolve(FILE);
        if (!Files.exists(file)) {
            PrivateFile.write(file, CURRENT + "\n");
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.equals(Integer.toString(CURRENT))) {
            throw new StartRefused("The data folder " + root + " is of another version (format " + found
                    + ", this Faultline reads " + CURRENT
                    + "): start the version that wrote it, or choose another folder with --data.");
        }
    }
}
