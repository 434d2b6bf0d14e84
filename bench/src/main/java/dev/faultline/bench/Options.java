package dev.faultline.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code --name value} pairs, and {@code --name} alone for what is only switched on. */
public record Options(Map<String, String> values) {
    static Options parse(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (var i = 0; i < arguments.size(); i++) {
            var name = arguments.get(i);
            if (!name.startsWith("--")) {
                throw new IllegalArgumentException("options are written --name value, not " + name);
            }
            var alone = i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--");
            values.put(name.substring(2), alone ? "" : arguments.get(++i));
        }
        return new Options(Map.copyOf(values));
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public long number(String name, long otherwise) {
        var value = values.get(name);
        return value == null ? otherwise : Long.parseLong(value);
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public int[] numbers(String name, String otherwise) {
        return Arrays.stream(values.getOrDefault(name, otherwise).split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
