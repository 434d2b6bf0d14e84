package dev.faultline.core.normalize;

import dev.faultline.core.json.JsonCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads arrays of strangers' elements within a bound. */
final class ListReader {
    private ListReader() {}

    /**
     * At most {@code max} elements: of more, the first half and the newest half, since both ends of a chain say most.
     *
     * @param element reads one element; what it answers null for is left out
     */
    static <T> List<T> array(JsonCursor json, int max, Function<JsonCursor, @Nullable T> element) {
        var values = new ArrayList<T>();
        while (json.nextElement()) {
            var value = element.apply(json);
            if (value != null) {
                if (values.size() == max) {
                    values.remove(max / 2);
                }
                values.add(value);
            }
        }
        return values;
    }
}
