package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.EngineAddresses;
import dev.faultline.embedded.supervisor.StartRefused;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Finds the engines of a running product for a command: those of its data folder, or those configured. */
final class BesideProduct {

    private BesideProduct() {}

    /** The settings of a command from its flags, the engines' addresses among them. */
    static List<String> settings(List<String> flags) {
        var settings = CommandLine.parse(
                        Stream.concat(Stream.of("run"), flags.stream()).toArray(String[]::new))
                .settings();
        var all = new ArrayList<>(settings);
        found(settings).forEach((key, value) -> all.add("--" + key + "=" + value));
        return List.copyOf(all);
    }

    private static Map<String, String> found(List<String> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        var data = HouseSettings.bind(environment).dataFolder();
        var found = new LinkedHashMap<>(EngineAddresses.running(data).orElseGet(() -> configured(environment, data)));
        found.putAll(MasterKeyFile.setting(environment, data, false));
        if (!environment.containsProperty("faultline.blobs.folder")) {
            found.put("faultline.blobs.folder", data.resolve("blobs").toString());
        }
        return found;
    }

    private static Map<String, String> configured(StandardEnvironment environment, Path data) {
        if (!environment.containsProperty("faultline.postgres.url")) {
            throw new StartRefused(
                    "nothing runs on " + data + ": start the product first, or set faultline.postgres.url.");
        }
        return Map.of();
    }
}
