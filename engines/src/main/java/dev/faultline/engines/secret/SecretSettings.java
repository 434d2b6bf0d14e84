package dev.faultline.engines.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.secrets.*}: where the master key comes from.
 *
 * @param masterKey the key itself, 64 hex digits; wins over the file
 * @param masterKeyFile a file that holds it
 * @param previousMasterKeys keys that still open old secrets while a rotation runs
 */
@ConfigurationProperties("faultline.secrets")
public record SecretSettings(
        @DefaultValue("") Secret masterKey,
        @Nullable Path masterKeyFile,
        @DefaultValue List<Secret> previousMasterKeys) {

    /** The box over the configured keys; a sentence says what to set when there is none. */
    public SecretBox box() {
        var keys = new ArrayList<MasterKey>();
        keys.add(MasterKey.parse(current()));
        previousMasterKeys.forEach(key -> keys.add(MasterKey.parse(key.value())));
        return new SecretBox(keys);
    }

    private String current() {
        if (!masterKey.isEmpty()) {
            return masterKey.value();
        }
        if (masterKeyFile == null) {
            throw new IllegalStateException(
                    "no master key: set faultline.secrets.master-key (64 hex digits) or faultline.secrets.master-key-file");
        }
        try {
            return Files.readString(masterKeyFile);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the master key from " + masterKeyFile, e);
        }
    }
}
