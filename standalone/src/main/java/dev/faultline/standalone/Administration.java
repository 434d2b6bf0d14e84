package dev.faultline.standalone;

import dev.faultline.catalog.AdminCommand;
import dev.faultline.embedded.supervisor.EngineAddresses;
import dev.faultline.embedded.supervisor.StartRefused;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Runs a command of the catalog beside a running product: on the engines of its data folder, or on those configured. */
final class Administration {
    static final String NAME = "admin";

    private final PrintStream out;
    private final PrintStream errors;

    Administration(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    /** Answers the exit code. */
    int run(List<String> arguments) {
        List<String> words =
                arguments.stream().takeWhile(word -> !word.startsWith("--")).toList();
        List<String> flags = arguments.subList(words.size(), arguments.size());
        List<String> settings = CommandLine.parse(
                        Stream.concat(Stream.of("run"), flags.stream()).toArray(String[]::new))
                .settings();
        List<String> all = new ArrayList<>(words);
        all.addAll(settings);
        beside(settings).forEach((key, value) -> all.add("--" + key + "=" + value));
        return new AdminCommand(out, errors).run(all.toArray(String[]::new));
    }

    private static Map<String, String> beside(List<String> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        Path data = HouseSettings.bind(environment).dataFolder();
        Map<String, String> found =
                new LinkedHashMap<>(EngineAddresses.running(data).orElseGet(() -> configured(environment, data)));
        found.putAll(MasterKeyFile.setting(environment, data, false));
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
