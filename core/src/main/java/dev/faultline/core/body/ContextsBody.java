package dev.faultline.core.body;

import dev.faultline.core.event.Event;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.scrub.Rewriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Contexts as sent, with those that were learned from the user agent. */
final class ContextsBody {
    private static final List<String> LEARNED = List.of("browser", "os", "client_os", "device");
    private static final List<String> FIELDS = List.of("name", "version", "family");

    private final JsonCursor in;
    private final JsonWriter out;
    private final Event event;
    private final Rewriter rewriter;
    private final Set<String> written = new HashSet<>();

    ContextsBody(JsonCursor in, JsonWriter out, Event event, Rewriter rewriter) {
        this.in = in;
        this.out = out;
        this.event = event;
        this.rewriter = rewriter;
    }

    void present() {
        if (!in.isObject()) {
            in.skip();
            absent();
            return;
        }
        out.name("contexts");
        out.startObject();
        rewriter.path().push("contexts");
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (written.add(name)) {
                rewriter.member(name);
            } else {
                in.skip();
            }
        }
        rewriter.path().pop();
        learned();
        out.endObject();
    }

    void absent() {
        out.name("contexts");
        out.startObject();
        learned();
        out.endObject();
    }

    private void learned() {
        for (var name : LEARNED) {
            if (!written.contains(name)
                    && FIELDS.stream().anyMatch(field -> event.contexts().containsKey(name + "." + field))) {
                out.name(name);
                out.startObject();
                FIELDS.forEach(field -> out.member(field, event.contexts().get(name + "." + field)));
                out.endObject();
            }
        }
    }
}
