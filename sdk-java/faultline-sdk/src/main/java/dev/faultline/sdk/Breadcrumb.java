package dev.faultline.sdk;

import dev.faultline.sdk.json.JsonWriter;
import dev.faultline.sdk.json.Plain;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened before an error. */
public final class Breadcrumb {
    private final long millis = System.currentTimeMillis();
    private final @Nullable String category;
    private final String message;
    private final Level level;
    private final @Nullable Object data;

    public Breadcrumb(@Nullable String category, String message, Level level, Map<String, ?> data) {
        this.category = category;
        this.message = Plain.cut(message, Plain.MAX_STRING);
        this.level = level;
        this.data = data.isEmpty() ? null : Plain.of(data);
    }

    /** An informative breadcrumb without data. */
    public static Breadcrumb of(String category, String message) {
        return new Breadcrumb(category, message, Level.INFO, Map.of());
    }

    void writeTo(JsonWriter json) {
        json.beginObject()
                .member("timestamp", millis / 1000.0)
                .member("category", category)
                .member("message", message)
                .member("level", level.wireName())
                .member("data", data)
                .endObject();
    }
}
