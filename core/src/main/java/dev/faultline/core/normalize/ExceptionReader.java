package dev.faultline.core.normalize;

import static dev.faultline.core.normalize.FieldLimits.ENUM;
import static dev.faultline.core.normalize.FieldLimits.MESSAGE;
import static dev.faultline.core.normalize.FieldLimits.SYMBOL;

import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads exceptions, each with its mechanism: {@code {"values": […]}}, a plain array or one bare object. */
final class ExceptionReader {
    // Chains are short; generated ones of thousands exist and must not cost more than this.
    static final int MAX_EXCEPTIONS = 50;

    private @Nullable List<ExceptionValue> values;
    private @Nullable String mechanism;
    private @Nullable Boolean handled;
    private @Nullable Boolean synthetic;
    private int exceptionId = -1;
    private int parentId = -1;
    private boolean group;

    private ExceptionReader() {}

    static List<ExceptionValue> list(JsonCursor json) {
        if (json.isArray()) {
            return ListReader.array(json, MAX_EXCEPTIONS, ExceptionReader::one);
        }
        if (!json.isObject()) {
            json.skip();
            return List.of();
        }
        var reader = new ExceptionReader();
        var bare = reader.exception(json);
        if (reader.values != null) {
            return reader.values;
        }
        return bare == null ? List.of() : List.of(bare);
    }

    private static @Nullable ExceptionValue one(JsonCursor json) {
        if (json.isObject()) {
            return new ExceptionReader().exception(json);
        }
        json.skip();
        return null;
    }

    /** Null when it has neither type nor value nor stack: then there is nothing to show. */
    private @Nullable ExceptionValue exception(JsonCursor json) {
        @Nullable String type = null;
        @Nullable String value = null;
        @Nullable String module = null;
        var stacktrace = Stacktrace.EMPTY;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "type" -> type = Texts.present(json.text(SYMBOL));
                case "value" -> value = Texts.present(JsonText.of(json, MESSAGE));
                case "module" -> module = Texts.present(json.text(SYMBOL));
                case "stacktrace" -> stacktrace = StackReader.read(json);
                case "mechanism" -> mechanism(json);
                case "values" -> values(json);
                default -> json.skip();
            }
        }
        if (type == null && value == null && stacktrace.frames().isEmpty()) {
            return null;
        }
        return new ExceptionValue(
                type, value, module, stacktrace, mechanism, handled, synthetic, exceptionId, parentId, group);
    }

    private void values(JsonCursor json) {
        if (json.isArray()) {
            values = ListReader.array(json, MAX_EXCEPTIONS, ExceptionReader::one);
        } else {
            json.skip();
        }
    }

    private void mechanism(JsonCursor json) {
        if (!json.isObject()) {
            json.skip();
            return;
        }
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "type" -> mechanism = Texts.present(json.text(ENUM));
                case "handled" -> handled = json.bool();
                case "synthetic" -> synthetic = json.bool();
                case "exception_id" -> exceptionId = json.integer(-1);
                case "parent_id" -> parentId = json.integer(-1);
                case "is_exception_group" -> group = Boolean.TRUE.equals(json.bool());
                default -> json.skip();
            }
        }
    }
}
