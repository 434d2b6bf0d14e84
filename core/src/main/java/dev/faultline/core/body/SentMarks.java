package dev.faultline.core.body;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.scrub.FieldPath;
import dev.faultline.core.scrub.Mark;
import dev.faultline.core.scrub.Marks;
import org.jspecify.annotations.Nullable;

/** Reads the remarks an SDK made itself ({@code _meta}), so that they are shown beside ours. */
final class SentMarks {
    private static final int MAX_DEPTH = 24;

    private SentMarks() {}

    static void read(JsonCursor in, Marks marks) {
        read(in, marks, new FieldPath());
    }

    private static void read(JsonCursor in, Marks marks, FieldPath path) {
        if (!in.isObject() || path.depth() > MAX_DEPTH) {
            in.skip();
            return;
        }
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (name.isEmpty()) {
                remark(in, marks, path);
            } else {
                path.push(name);
                read(in, marks, path);
                path.pop();
            }
        }
    }

    private static void remark(JsonCursor in, Marks marks, FieldPath path) {
        if (!in.isObject()) {
            in.skip();
            return;
        }
        var length = 0;
        var rule = "!limit";
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "len" -> length = in.integer(0);
                case "rem" -> {
                    var named = firstText(in);
                    rule = named == null ? rule : named;
                }
                default -> in.skip();
            }
        }
        marks.add(path, rule, rule.equals("!limit") ? Mark.Kind.SHORTENED : Mark.Kind.REPLACED, length);
    }

    private static @Nullable String firstText(JsonCursor in) {
        @Nullable String first = null;
        if (!in.isArray()) {
            return in.text(64);
        }
        while (in.nextElement()) {
            if (in.isArray()) {
                while (in.nextElement()) {
                    var text = in.text(64);
                    first = first == null ? text : first;
                }
            } else {
                in.skip();
            }
        }
        return first;
    }
}
