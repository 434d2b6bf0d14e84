package dev.faultline.standalone;

import dev.faultline.embedded.supervisor.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the launcher, translated into settings.
 *
 * @param settings {@code --key=value}, as Spring reads them
 */
record CommandLine(Command command, List<String> settings) {
    private static final Map<String, String> SHORT = Map.of(
            "--port", "faultline.port",
            "--data", "faultline.data.folder",
            "--only", "faultline.roles");

    /** The first argument is the command; after it {@code --port N}, {@code --config FILE}, {@code --faultline.x=y}… */
    static CommandLine parse(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Command command = command(rest.poll());
        List<String> settings = new ArrayList<>();
        Set<String> given = new HashSet<>();
        while (!rest.isEmpty()) {
            String flag = rest.removeFirst();
            int equals = flag.indexOf('=');
            if (flag.startsWith("--faultline.") && equals > 0) {
                settings.add(flag);
            } else {
                String name = equals < 0 ? flag : flag.substring(0, equals);
                if (!given.add(name)) {
                    // Spring would make a list of both.
                    throw new StartRefused("the flag " + name + " is given twice.");
                }
                settings.add(setting(name, equals < 0 ? rest.poll() : flag.substring(equals + 1)));
            }
        }
        return new CommandLine(command, List.copyOf(settings));
    }

    private static Command command(@Nullable String name) {
        return switch (name) {
            case "run" -> Command.RUN;
            case "engines" -> Command.ENGINES;
            case null, default -> throw new StartRefused("the command is run or engines, not " + name + ".");
        };
    }

    private static String setting(String flag, @Nullable String value) {
        if (!SHORT.containsKey(flag) && !flag.equals("--config")) {
            throw new StartRefused(
                    "the flag " + flag + " is unknown; settings are written --faultline.name=value, see --help.");
        }
        if (value == null || value.isBlank()) {
            throw new StartRefused("the flag " + flag + " needs a value.");
        }
        if (flag.equals("--config")) {
            return "--spring.config.additional-location=" + configFile(Path.of(value));
        }
        return "--" + SHORT.get(flag) + "=" + value;
    }

    private static String configFile(Path file) {
        if (!Files.isReadable(file)) {
            throw new StartRefused("the configuration file " + file + " cannot be read.");
        }
        return file.toAbsolutePath().toUri().toString();
    }
}
