package dev.faultline.core.body;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.NewestElements;
import dev.faultline.core.scrub.Rewriter;

/** A list in the one form {@code {"values": […]}}, however it was sent. */
final class ValuesBody {
    private final JsonCursor in;
    private final JsonWriter out;
    private final Rewriter rewriter;

    ValuesBody(JsonCursor in, JsonWriter out, Rewriter rewriter) {
        this.in = in;
        this.out = out;
        this.rewriter = rewriter;
    }

    void write(String name, int newest) {
        out.name(name);
        out.startObject();
        out.name("values");
        rewriter.path().push(name);
        rewriter.path().push("values");
        out.startArray();
        if (in.isArray()) {
            elements(newest);
        } else if (in.isObject()) {
            object(newest);
        } else {
            in.skip();
        }
        out.endArray();
        rewriter.path().pop();
        rewriter.path().pop();
        out.endObject();
    }

    private void elements(int max) {
        var newest = new NewestElements(out, max);
        for (var i = 0; in.nextElement(); i++) {
            if (in.isNull()) {
                continue;
            }
            newest.next();
            rewriter.path().push(Integer.toString(i));
            rewriter.value();
            rewriter.path().pop();
        }
        rewriter.limited(newest.keep());
    }

    /** Either {@code {"values": […]}} or the one element itself; nothing of either is lost. */
    private void object(int newest) {
        var bare = false;
        var listed = false;
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals("values") && in.isArray() && !bare && !listed) {
                elements(newest);
                listed = true;
            } else if (listed) {
                in.skip();
            } else {
                if (!bare) {
                    out.startObject();
                    rewriter.path().push("0");
                    bare = true;
                }
                rewriter.member(name);
            }
        }
        if (bare) {
            rewriter.path().pop();
            out.endObject();
        }
    }
}
