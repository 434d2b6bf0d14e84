package dev.faultline.core.trace;

import dev.faultline.core.json.JsonCursor;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads measurements, times brought to milliseconds. */
final class MeasurementReader {
    private static final int MAX = 50;
    private static final int MAX_NAME = 64;

    private MeasurementReader() {}

    static Map<String, Double> read(JsonCursor json) {
        if (!json.isObject()) {
            json.skip();
            return Map.of();
        }
        var measurements = new LinkedHashMap<String, Double>();
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = json.isObject() ? withUnit(json) : json.number();
            if (value != null && measurements.size() < MAX && name.length() <= MAX_NAME) {
                measurements.put(name, value);
            }
        }
        return measurements;
    }

    private static @Nullable Double withUnit(JsonCursor json) {
        @Nullable Double value = null;
        var factor = 1.0;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "value" -> value = json.number();
                case "unit" -> factor = toMillis(json.text(32));
                default -> json.skip();
            }
        }
        return value == null ? null : value * factor;
    }

    private static double toMillis(@Nullable String unit) {
        return switch (unit == null ? "" : unit) {
            case "nanosecond" -> 1e-6;
            case "microsecond" -> 1e-3;
            case "second" -> 1e3;
            case "minute" -> 6e4;
            default -> 1;
        };
    }
}
