package dev.faultline.core.body;

import dev.faultline.core.event.Event;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.scrub.Rewriter;

/** The log message in one form: formatted text, and template and parameters where they were sent. */
final class MessageBody {
    private final JsonCursor in;
    private final JsonWriter out;
    private final Event event;
    private final Rewriter rewriter;

    MessageBody(JsonCursor in, JsonWriter out, Event event, Rewriter rewriter) {
        this.in = in;
        this.out = out;
        this.event = event;
        this.rewriter = rewriter;
    }

    void write() {
        out.name("logentry");
        out.startObject();
        out.member("formatted", event.message());
        out.member("message", event.messageTemplate());
        if (in.isObject()) {
            rewriter.path().push("logentry");
            for (var name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("params")) {
                    rewriter.member(name);
                } else {
                    in.skip();
                }
            }
            rewriter.path().pop();
        } else {
            in.skip();
        }
        out.endObject();
    }
}
