package dev.faultline.embedded.supervisor.folder;

import dev.faultline.embedded.supervisor.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** One password per engine, drawn once and kept beside its data for as long as the data lives. */
public final class Passwords {
    private static final int BYTES = 24;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public Passwords(DataFolder data) {
        this.folder = data.folder("secrets");
    }

    /** The engine's password, drawn when it has none yet. */
    public String of(String engine) {
        Path file = folder.resolve(engine);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String drawn = HexFormat.of().formatHex(bytes);
            PrivateFile.write(file, drawn);
            return drawn;
        } catch (IOException e) {
            throw new StartRefused("The password file " + file + " cannot be used: " + e.getMessage() + ".", e);
        }
    }
}
