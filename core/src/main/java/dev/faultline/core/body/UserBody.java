package dev.faultline.core.body;

import dev.faultline.core.event.Event;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.scrub.Rewriter;

/** The user as sent, with the address that was inferred and the place that was looked up. */
final class UserBody {
    private final JsonCursor in;
    private final JsonWriter out;
    private final Event event;
    private final Rewriter rewriter;

    UserBody(JsonCursor in, JsonWriter out, Event event, Rewriter rewriter) {
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
        out.name("user");
        out.startObject();
        rewriter.path().push("user");
        var geo = false;
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (name.equals("ip_address")) {
                in.skip();
            } else {
                geo |= name.equals("geo") && in.isObject();
                rewriter.member(name);
            }
        }
        rewriter.path().pop();
        learned(geo);
        out.endObject();
    }

    void absent() {
        if (event.user().ipAddress() != null) {
            out.name("user");
            out.startObject();
            learned(false);
            out.endObject();
        }
    }

    private void learned(boolean geoSent) {
        out.member("ip_address", event.user().ipAddress());
        if (!geoSent && event.user().country() != null) {
            out.name("geo");
            out.startObject();
            out.member("country_code", event.user().country());
            out.member("city", event.user().city());
            out.endObject();
        }
    }
}
