package dev.faultline.core.project;

import org.jspecify.annotations.Nullable;

/**
 * A custom scrubbing rule.
 *
 * @param path where it looks, as a dotted selector ({@code extra.*}, {@code request.headers.x-*}, {@code **})
 * @param pattern an RE2 pattern of what is replaced, or null for the whole value
 */
public record ScrubRule(String path, @Nullable String pattern, Method method) {
    /** What happens to a match. */
    public enum Method {
        REMOVE,
        MASK,
        HASH
    }
}
