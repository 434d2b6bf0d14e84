package dev.faultline.core.normalize;

import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.event.ThreadValue;
import dev.faultline.core.json.JsonCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads threads in the same three forms as exceptions; those without a stack stay in the body only. */
final class ThreadReader {
    // Rows and grouping need the crashed and the current one; dumps of thousands exist.
    static final int MAX_THREADS = 100;

    private @Nullable List<ThreadValue> values;

    private ThreadReader() {}

    static List<ThreadValue> list(JsonCursor json) {
        if (json.isArray()) {
            return ListReader.array(json, MAX_THREADS, ThreadReader::one);
        }
        if (!json.isObject()) {
            json.skip();
            return List.of();
        }
        var reader = new ThreadReader();
        var bare = reader.thread(json);
        if (reader.values != null) {
            return reader.values;
        }
        return bare == null ? List.of() : List.of(bare);
    }

    private static @Nullable ThreadValue one(JsonCursor json) {
        if (json.isObject()) {
            return new ThreadReader().thread(json);
        }
        json.skip();
        return null;
    }

    private @Nullable ThreadValue thread(JsonCursor json) {
        @Nullable String id = null;
        @Nullable String threadName = null;
        var crashed = false;
        var current = false;
        var stacktrace = Stacktrace.EMPTY;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "id" -> id = json.text(FieldLimits.ENUM);
                case "name" -> threadName = json.text(FieldLimits.SYMBOL);
                case "crashed" -> crashed = Boolean.TRUE.equals(json.bool());
                case "current" -> current = Boolean.TRUE.equals(json.bool());
                case "stacktrace" -> stacktrace = StackReader.read(json);
                case "values" -> values(json);
                default -> json.skip();
            }
        }
        return stacktrace.frames().isEmpty() ? null : new ThreadValue(id, threadName, crashed, current, stacktrace);
    }

    private void values(JsonCursor json) {
        if (json.isArray()) {
            values = ListReader.array(json, MAX_THREADS, ThreadReader::one);
        } else {
            json.skip();
        }
    }
}
