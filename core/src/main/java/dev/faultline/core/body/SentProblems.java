package dev.faultline.core.body;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.normalize.Normalized.Problem;
import java.util.List;

/** Reads the processing errors an SDK or a relay noted on the event. */
final class SentProblems {
    private static final int MAX = 50;

    private SentProblems() {}

    static void read(JsonCursor in, List<Problem> problems) {
        if (!in.isArray()) {
            in.skip();
            return;
        }
        while (in.nextElement()) {
            if (!in.isObject()) {
                in.skip();
                continue;
            }
            var type = "unknown_error";
            var field = "";
            for (var name = in.nextName(); name != null; name = in.nextName()) {
                var text = in.text(128);
                if (text != null && name.equals("type")) {
                    type = text;
                } else if (text != null && name.equals("name")) {
                    field = text;
                }
            }
            if (problems.size() < MAX) {
                problems.add(new Problem(type, field));
            }
        }
    }
}
