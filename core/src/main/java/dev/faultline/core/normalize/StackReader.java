package dev.faultline.core.normalize;

import static dev.faultline.core.normalize.FieldLimits.CONTEXT_LINE;
import static dev.faultline.core.normalize.FieldLimits.PATH;
import static dev.faultline.core.normalize.FieldLimits.SYMBOL;

import dev.faultline.core.event.Frame;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.json.JsonCursor;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Reads stack traces. Frames stay in the order SDKs send them: oldest first. */
final class StackReader {
    // Sentry's own bound: the newest frames are the ones people look at.
    static final int MAX_FRAMES = 250;

    private StackReader() {}

    static Stacktrace read(JsonCursor json) {
        if (!json.isObject()) {
            json.skip();
            return Stacktrace.EMPTY;
        }
        var stacktrace = Stacktrace.EMPTY;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            if (name.equals("frames") && json.isArray()) {
                stacktrace = frames(json);
            } else {
                json.skip();
            }
        }
        return stacktrace;
    }

    private static Stacktrace frames(JsonCursor json) {
        var frames = new ArrayDeque<Frame>(32);
        while (json.nextElement()) {
            if (!json.isObject()) {
                json.skip();
                continue;
            }
            if (frames.size() == MAX_FRAMES) {
                frames.removeFirst();
            }
            frames.add(frame(json));
        }
        return new Stacktrace(java.util.List.copyOf(frames));
    }

    private static Frame frame(JsonCursor json) {
        @Nullable String module = null;
        @Nullable String function = null;
        @Nullable String filename = null;
        @Nullable String absPath = null;
        @Nullable String packageName = null;
        @Nullable String contextLine = null;
        @Nullable String platform = null;
        @Nullable Boolean inApp = null;
        var line = 0;
        var column = 0;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "module" -> module = Texts.present(json.text(SYMBOL));
                case "function" -> function = Texts.present(json.text(SYMBOL));
                case "filename" -> filename = Texts.present(json.text(PATH));
                case "abs_path" -> absPath = Texts.present(json.text(PATH));
                case "package" -> packageName = Texts.present(json.text(PATH));
                case "lineno" -> line = json.integer(0);
                case "colno" -> column = json.integer(0);
                case "in_app" -> inApp = json.bool();
                case "context_line" -> contextLine = trimmed(json.text(CONTEXT_LINE));
                case "platform" -> platform = json.text(FieldLimits.PLATFORM);
                default -> json.skip();
            }
        }
        return new Frame(module, function, filename, absPath, packageName, line, column, inApp, contextLine, platform);
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
