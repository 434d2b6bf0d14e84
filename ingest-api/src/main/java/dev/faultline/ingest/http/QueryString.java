package dev.faultline.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request. Ours instead of the container's, which would read a form body as parameters and so consume
 * bodies that are none.
 */
public final class QueryString {
    /** SDKs send four; a flood of parameters is cut, not parsed. */
    private static final int MAX_PARAMETERS = 64;

    private final Map<String, String> values = new HashMap<>();

    public QueryString(@Nullable String raw) {
        if (raw == null) {
            return;
        }
        var start = 0;
        while (start <= raw.length() && values.size() < MAX_PARAMETERS) {
            var end = raw.indexOf('&', start);
            end = end < 0 ? raw.length() : end;
            add(raw.substring(start, end));
            start = end + 1;
        }
    }

    /** The first value of a name, or null. */
    public @Nullable String get(String name) {
        return values.get(name);
    }

    /** All names with their first values. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    private void add(String pair) {
        if (pair.isEmpty()) {
            return;
        }
        var equals = pair.indexOf('=');
        var name = equals < 0 ? pair : pair.substring(0, equals);
        values.putIfAbsent(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            // A broken escape is no reason to lose an event: the text is taken as it stands.
            return text;
        }
    }
}
