package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.grouping.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an SDK or a rule demands to group by, its variables filled in.
 *
 * @param values null where the default belongs
 */
record Fingerprint(List<@Nullable String> values) {
    private static final String DEFAULT = "default";

    static Fingerprint of(List<String> parts, Subject subject) {
        List<@Nullable String> values = new ArrayList<>(parts.size());
        for (var part : parts) {
            values.add(DEFAULT.equals(variable(part)) ? null : filled(part, subject));
        }
        return new Fingerprint(values);
    }

    /** Whether it asks for nothing but the default. */
    boolean isDefault() {
        return values.isEmpty() || values.size() == 1 && values.getFirst() == null;
    }

    /** A text in which variables may stand among words, as in the title of a rule. */
    static String filled(String text, Subject subject) {
        var open = text.indexOf("{{");
        if (open < 0) {
            return text;
        }
        var out = new StringBuilder();
        var at = 0;
        while (open >= 0) {
            var close = text.indexOf("}}", open);
            if (close < 0) {
                break;
            }
            out.append(text, at, open)
                    .append(value(text.substring(open + 2, close).strip(), subject));
            at = close + 2;
            open = text.indexOf("{{", at);
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String variable(String part) {
        return part.startsWith("{{") && part.endsWith("}}") && part.length() > 4
                ? part.substring(2, part.length() - 2).strip()
                : "";
    }

    private static String value(String name, Subject subject) {
        var event = subject.event();
        var exception = event.exceptions().isEmpty() ? null : event.exceptions().getLast();
        var frame = subject.crash();
        return switch (name) {
            case "transaction" -> or(event.transaction(), "<no-transaction>");
            case "error.type", "type" -> or(exception == null ? null : exception.type(), "<no-type>");
            case "error.value", "value" -> or(exception == null ? null : exception.value(), "<no-value>");
            case "message" -> or(message(event, exception), "<no-message>");
            case "stack.function", "function" -> or(frame == null ? null : frame.function(), "<no-function>");
            case "stack.module", "module" -> or(frame == null ? null : frame.module(), "<no-module>");
            case "stack.abs_path", "path" -> or(path(frame), "<no-abs-path>");
            case "stack.filename", "filename" -> or(frame == null ? null : frame.filename(), "<no-filename>");
            case "stack.package", "package" -> or(frame == null ? null : frame.packageName(), "<no-package>");
            case "logger" -> or(event.logger(), "<no-logger>");
            case "level" -> event.level();
            case "release" -> or(event.release(), "<no-release>");
            case "environment" -> event.environment();
            default -> tagOrText(name, event);
        };
    }

    private static String tagOrText(String name, Event event) {
        if (!name.startsWith("tags.")) {
            return "{{ " + name + " }}";
        }
        var tag = name.substring("tags.".length());
        return or(event.tags().get(tag), "<no-value-for-tag-" + tag + ">");
    }

    private static @Nullable String message(Event event, @Nullable ExceptionValue exception) {
        return event.message() != null || exception == null ? event.message() : exception.value();
    }

    private static @Nullable String path(@Nullable Frame frame) {
        return frame == null ? null : frame.absPath() != null ? frame.absPath() : frame.filename();
    }

    private static String or(@Nullable String value, String otherwise) {
        return value == null || value.isEmpty() ? otherwise : value;
    }
}
