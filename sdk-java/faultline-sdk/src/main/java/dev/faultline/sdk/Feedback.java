package dev.faultline.sdk;

import dev.faultline.sdk.json.JsonWriter;
import dev.faultline.sdk.json.Plain;
import org.jspecify.annotations.Nullable;

/** What somebody says about an error they met. Name and e-mail were given for this purpose and are sent. */
public final class Feedback {
    private final String eventId;
    private final String comments;
    private final @Nullable String name;
    private final @Nullable String email;

    /** About the event with this id. */
    public Feedback(String eventId, String comments, @Nullable String name, @Nullable String email) {
        this.eventId = eventId;
        this.comments = Plain.cut(comments, 4096);
        this.name = name;
        this.email = email;
    }

    String eventId() {
        return eventId;
    }

    byte[] write() {
        return new JsonWriter()
                .beginObject()
                .member("event_id", eventId)
                .member("comments", comments)
                .member("name", name)
                .member("email", email)
                .endObject()
                .toBytes();
    }
}
