package dev.faultline.standalone.operate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a command.
 *
 * @param words those without dashes
 * @param values its own flags; one that takes no value has an empty one
 * @param rest settings of the product, such as {@code --data}
 */
record Flags(List<String> words, Map<String, String> values, List<String> rest) {
    private static final Set<String> WITH_VALUE = Set.of("--org", "--last", "--event", "--from", "--to");
    private static final Set<String> WITHOUT = Set.of("--dry-run", "--dead-letters");

    Flags {
        words = List.copyOf(words);
        values = Map.copyOf(values);
        rest = List.copyOf(rest);
    }

    static Flags of(List<String> arguments) {
        var words = new ArrayList<String>();
        var values = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var argument = left.removeFirst();
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (WITHOUT.contains(name) && equals < 0) {
                values.put(name, "");
            } else if (WITH_VALUE.contains(name)) {
                values.put(name, equals >= 0 ? argument.substring(equals + 1) : value(name, left.poll()));
            } else if (argument.startsWith("--")) {
                rest.add(argument);
                if (equals < 0 && !left.isEmpty() && !left.getFirst().startsWith("--")) {
                    rest.add(left.removeFirst());
                }
            } else {
                words.add(argument);
            }
        }
        return new Flags(words, values, rest);
    }

    private static String value(String name, @Nullable String value) {
        if (value == null || value.startsWith("--")) {
            throw new CommandRefused("the flag " + name + " needs a value.");
        }
        return value;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
