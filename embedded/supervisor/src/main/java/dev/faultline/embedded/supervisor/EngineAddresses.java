package dev.faultline.embedded.supervisor;

import dev.faultline.embedded.supervisor.EngineSettings.Login;
import dev.faultline.embedded.supervisor.folder.DataFolder;
import dev.faultline.embedded.supervisor.folder.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the engines are: started by us or named by the settings. Kept in the data folder as the same {@code faultline.*}
 * keys a cluster is configured with, so that a second process finds them without another language.
 */
public record EngineAddresses(String kafkaBootstrapServers, Login clickhouse, Login redis, Login postgres) {
    private static final String FILE = "engines.json";

    /** As settings of the product. */
    public Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("faultline.kafka.bootstrap-servers", kafkaBootstrapServers);
        putLogin(properties, "faultline.redis", redis);
        putLogin(properties, "faultline.postgres", postgres);
        putLogin(properties, "faultline.clickhouse", clickhouse);
        return properties;
    }

    void write(Path data) {
        try {
            PrivateFile.write(
                    data.resolve(FILE),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(properties()) + "\n");
        } catch (IOException e) {
            throw new StartRefused("The file " + data.resolve(FILE) + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    static void delete(Path data) throws IOException {
        Files.deleteIfExists(data.resolve(FILE));
    }

    /** The settings that reach the engines running on this data folder; empty when none run there. */
    public static Optional<Map<String, String>> running(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file) || !DataFolder.inUse(data)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    JsonMapper.shared().readValue(Files.readString(file), new TypeReference<Map<String, String>>() {}));
        } catch (IOException | JacksonException e) {
            throw new StartRefused("The file " + file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static void putLogin(Map<String, String> properties, String prefix, Login login) {
        properties.put(prefix + ".url", login.url());
        properties.put(prefix + ".username", login.username());
        properties.put(prefix + ".password", login.password());
    }
}
