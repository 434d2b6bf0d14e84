package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.json.Trim;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an event is called: type and first line of the value of the exception that was caught last, else the message's
 * first line.
 */
public record Headline(String title, String type, String value) {
    private static final int TITLE = 256;
    private static final int TYPE = 128;
    private static final int VALUE = 1_024;

    public static Headline of(Event event) {
        if (!event.exceptions().isEmpty()) {
            return ofException(event, event.exceptions().getLast());
        }
        var message = event.message() == null ? "" : event.message();
        var line = firstLine(message);
        return line.isEmpty()
                ? new Headline("<unlabeled event>", "", "")
                : new Headline(Trim.to(line, TITLE), "", Trim.to(message.strip(), VALUE));
    }

    private static Headline ofException(Event event, ExceptionValue exception) {
        var value = exception.value() == null ? "" : Trim.to(exception.value().strip(), VALUE);
        // A synthetic exception only carries the stack of a message: its type is the SDK's invention.
        var synthetic = Boolean.TRUE.equals(exception.synthetic());
        var type = exception.type() == null || synthetic ? "" : Trim.to(exception.type(), TYPE);
        var line = firstLine(value);
        if (type.isEmpty()) {
            var text = line.isEmpty() && event.message() != null ? firstLine(event.message()) : line;
            var title = text.isEmpty() ? crashFunction(exception.stacktrace().frames()) : Trim.to(text, TITLE);
            return new Headline(title, "", value);
        }
        return new Headline(line.isEmpty() ? type : Trim.to(type + ": " + line, TITLE), type, value);
    }

    private static String crashFunction(List<Frame> frames) {
        @Nullable String function = frames.isEmpty() ? null : frames.getLast().function();
        return function == null || function.equals("?") ? "<unknown>" : function;
    }

    private static String firstLine(String text) {
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            var line = (end < 0 ? text.substring(start) : text.substring(start, end)).strip();
            if (!line.isEmpty()) {
                return line;
            }
            start = end < 0 ? text.length() : end + 1;
        }
        return "";
    }
}
