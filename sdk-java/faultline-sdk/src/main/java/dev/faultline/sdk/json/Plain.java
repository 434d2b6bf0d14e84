package dev.faultline.sdk.json;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns what an application hands over into values of bounded size that no longer run its code.
 *
 * <p>Done when the value is set, on the caller's thread: a lazy entity or a changing map must not be walked later by
 * another thread.
 */
public final class Plain {
    /** Longest text kept; servers of this protocol cut messages at 8,192 characters. */
    public static final int MAX_STRING = 8192;

    static final int MAX_KEY = 200;
    private static final int MAX_DEPTH = 5;
    private static final int MAX_ENTRIES = 100;
    /** A map of maps is bounded in depth and width, yet 100^5 values would still be too many. */
    private static final int MAX_VALUES = 1000;

    private int budget = MAX_VALUES;

    private Plain() {}

    /** A bounded copy; values under telling keys are masked. */
    public static @Nullable Object of(@Nullable Object value) {
        return new Plain().copy(value, 0);
    }

    /** The text, or as much of it as the bound allows, marked with "...". */
    public static String cut(String text, int bound) {
        if (text.length() <= bound) {
            return text;
        }
        return text.substring(0, bound - 3) + "...";
    }

    /** What {@code toString} says, whatever it does. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    public static String text(Object value) {
        try {
            String text = value.toString();
            return text == null ? "null" : cut(text, MAX_STRING);
        } catch (Throwable hostile) {
            return "<" + value.getClass().getName() + ".toString() threw "
                    + hostile.getClass().getName() + ">";
        }
    }

    private @Nullable Object copy(@Nullable Object value, int depth) {
        if (--budget < 0) {
            return "<cut>";
        }
        if (value == null || value instanceof Boolean || isOwnNumber(value)) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof Enum) {
            return text(value);
        }
        boolean composed = value instanceof Map
                || value instanceof Iterable
                || value.getClass().isArray();
        if (composed && depth >= MAX_DEPTH) {
            return "<cut>";
        }
        try {
            return composed ? composed(value, depth) : text(value);
        } catch (Throwable hostile) {
            return "<" + value.getClass().getName() + " threw "
                    + hostile.getClass().getName() + ">";
        }
    }

    /** Only numbers of the JDK print themselves as JSON does; a class of the application may print anything. */
    private static boolean isOwnNumber(Object value) {
        return value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Float
                || value instanceof Short
                || value instanceof Byte;
    }

    private Object composed(Object value, int depth) {
        if (value instanceof Map) {
            return map((Map<?, ?>) value, depth);
        }
        List<@Nullable Object> copy = new ArrayList<>();
        if (value instanceof Iterable) {
            for (Object element : (Iterable<?>) value) {
                if (copy.size() == MAX_ENTRIES) {
                    break;
                }
                copy.add(copy(element, depth + 1));
            }
        } else {
            int length = Math.min(Array.getLength(value), MAX_ENTRIES);
            for (int i = 0; i < length; i++) {
                copy.add(copy(Array.get(value, i), depth + 1));
            }
        }
        return copy;
    }

    private Map<String, @Nullable Object> map(Map<?, ?> value, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : value.entrySet()) {
            if (copy.size() == MAX_ENTRIES) {
                break;
            }
            String key = entry.getKey() == null ? "null" : text(entry.getKey());
            copy.put(key, SecretKeys.tells(key) ? SecretKeys.MASK : copy(entry.getValue(), depth + 1));
        }
        return copy;
    }
}
