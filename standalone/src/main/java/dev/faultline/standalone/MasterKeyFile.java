package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.StartRefused;
import dev.faultline.embedded.supervisor.folder.PrivateFile;
import dev.faultline.engines.secret.MasterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.env.Environment;

/** The key that seals secrets at rest: made once per data folder, unless the settings bring one. */
final class MasterKeyFile {
    private static final String KEY = "faultline.secrets.master-key";
    private static final String FILE = "faultline.secrets.master-key-file";

    private MasterKeyFile() {}

    /**
     * The setting that leads to the data folder's key; none when another key is configured.
     *
     * @param make whether this process may make the key: a second one beside others must be given theirs
     */
    static Map<String, String> setting(Environment environment, Path data, boolean make) {
        if (environment.containsProperty(KEY) || environment.containsProperty(FILE)) {
            return Map.of();
        }
        Path file = data.resolve("master.key");
        if (!Files.exists(file)) {
            if (!make) {
                throw new StartRefused("there is no master key: set " + KEY + " or " + FILE
                        + " to the one that the other services use.");
            }
            try {
                PrivateFile.write(file, MasterKey.generate() + "\n");
            } catch (IOException e) {
                throw new StartRefused("The master key " + file + " cannot be written: " + e.getMessage() + ".", e);
            }
        }
        return Map.of(FILE, file.toString());
    }
}
