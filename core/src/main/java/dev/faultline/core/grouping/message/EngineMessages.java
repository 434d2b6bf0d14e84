package dev.faultline.core.grouping.message;

/**
 * JavaScript engines word the same mistake each in its own way, and quote names that a minifier made. This brings them
 * to one wording that keeps the property, which minifiers leave alone.
 */
public final class EngineMessages {
    private EngineMessages() {}

    /** One wording, or the message itself when it is not an engine's. */
    public static String same(String message) {
        var property = property(message);
        if (!property.isEmpty()) {
            return "property " + property + " of nothing";
        }
        var tail = message.indexOf(" is not ");
        if (tail > 0 && message.indexOf(' ') == tail) {
            var name = message.substring(0, tail);
            var rest = message.indexOf(". (In ", tail);
            return known(name) + (rest < 0 ? message.substring(tail) : message.substring(tail, rest));
        }
        if (message.startsWith("Cannot access '") && message.endsWith("' before initialization")) {
            return "Cannot access " + known(between(message, "'", "'")) + " before initialization";
        }
        return message;
    }

    private static String property(String message) {
        if (message.startsWith("Cannot read propert") || message.startsWith("Cannot set propert")) {
            var reading = between(message, "(reading '", "')");
            var setting = reading.isEmpty() ? between(message, "(setting '", "')") : reading;
            return setting.isEmpty() ? between(message, "property '", "' of") : setting;
        }
        if (message.startsWith("can't access property ")) {
            return between(message, "\"", "\"");
        }
        var evaluating =
                message.startsWith("undefined is not an object") || message.startsWith("null is not an object");
        return evaluating ? last(between(message, "(evaluating '", "')")) : "";
    }

    private static String between(String text, String open, String close) {
        var start = text.indexOf(open);
        var end = start < 0 ? -1 : text.indexOf(close, start + open.length());
        return end < 0 ? "" : text.substring(start + open.length(), end);
    }

    /** {@code n.cart.total} speaks of {@code total}. */
    private static String last(String expression) {
        return expression.substring(expression.lastIndexOf('.') + 1);
    }

    private static String known(String name) {
        var last = last(name);
        return last.length() <= 2 ? "<generated>" : last;
    }
}
