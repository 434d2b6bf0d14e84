package dev.faultline.core.normalize;

import dev.faultline.core.json.Trim;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills a log template when the SDK sent only template and parameters: printf places and brace places. */
final class MessageFormatter {
    private MessageFormatter() {}

    static String format(String template, List<String> positional, Map<String, String> named) {
        if (positional.isEmpty() && named.isEmpty()) {
            return template;
        }
        var out = new StringBuilder(template.length() + 32);
        var next = 0;
        for (var i = 0; i < template.length() && out.length() <= FieldLimits.MESSAGE; ) {
            var end = placeEnd(template, i);
            if (end < 0) {
                out.append(template.charAt(i++));
                continue;
            }
            var key = key(template, i, end);
            var value = key.isEmpty()
                    ? next < positional.size() ? positional.get(next++) : null
                    : lookup(key, positional, named);
            out.append(value == null ? template.substring(i, end) : value);
            i = end;
        }
        return Trim.to(out.toString(), FieldLimits.MESSAGE);
    }

    /** Where the place that starts here ends, or -1 when none starts here. */
    private static int placeEnd(String template, int start) {
        if (template.charAt(start) == '{') {
            var end = template.indexOf('}', start);
            return end < 0 || end - start > 64 || template.charAt(start + 1) == '{' ? -1 : end + 1;
        }
        if (template.charAt(start) != '%') {
            return -1;
        }
        var i = start + 1;
        if (i < template.length() && template.charAt(i) == '(') {
            i = template.indexOf(')', i) + 1;
            if (i == 0) {
                return -1;
            }
        }
        while (i < template.length() && "0123456789.+-#".indexOf(template.charAt(i)) >= 0) {
            i++;
        }
        return i < template.length() && "sdifgeExXorcau".indexOf(template.charAt(i)) >= 0 ? i + 1 : -1;
    }

    private static String key(String template, int start, int end) {
        if (template.charAt(start) == '{') {
            return template.substring(start + 1, end - 1);
        }
        return template.charAt(start + 1) == '(' ? template.substring(start + 2, template.indexOf(')', start)) : "";
    }

    private static @Nullable String lookup(String key, List<String> positional, Map<String, String> named) {
        if (key.length() <= 2 && key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            var index = Integer.parseInt(key);
            return index < positional.size() ? positional.get(index) : null;
        }
        return named.get(key);
    }
}
