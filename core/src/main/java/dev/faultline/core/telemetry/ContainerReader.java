package dev.faultline.core.telemetry;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.SenderAddress;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads containers, {@code {"version": 2, "ingest_settings": {…}, "items": […]}}; the first two may be missing. */
public final class ContainerReader {
    // SDKs send at most 1,000 spans and 100 logs at once.
    private static final int MAX_ITEMS = 10_000;

    /** Reads one element of a container. */
    @FunctionalInterface
    public interface ElementReader<T> {
        /** Null when it is none. */
        @Nullable T read(JsonCursor json, SenderAddress sender);
    }

    private final LenientJson json;

    public ContainerReader(LenientJson json) {
        this.json = json;
    }

    public <T> Decoded<T> read(
            byte[] bytes, int offset, int length, @Nullable String connection, ElementReader<T> element) {
        var values = new ArrayList<T>();
        var invalid = 0;
        var listed = false;
        var sender = new SenderAddress(connection, false);
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the container is no JSON object");
            }
            for (var name = cursor.nextName(); name != null; name = cursor.nextName()) {
                if (name.equals("ingest_settings")) {
                    sender = new SenderAddress(connection, infersAddress(cursor));
                } else if (name.equals("items") && cursor.isArray()) {
                    listed = true;
                    while (cursor.nextElement()) {
                        var value = read(cursor, sender, element, values.size());
                        if (value == null) {
                            invalid++;
                        } else {
                            values.add(value);
                        }
                    }
                } else {
                    cursor.skip();
                }
            }
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
        return listed
                ? new Decoded<>(values, invalid, invalid == 0 ? null : "elements lack required fields")
                : Decoded.unreadable("the container holds no items");
    }

    private static <T> @Nullable T read(JsonCursor cursor, SenderAddress sender, ElementReader<T> element, int count) {
        if (cursor.isObject() && count < MAX_ITEMS) {
            return element.read(cursor, sender);
        }
        cursor.skip();
        return null;
    }

    private static boolean infersAddress(JsonCursor cursor) {
        var infers = false;
        if (!cursor.isObject()) {
            cursor.skip();
            return false;
        }
        for (var name = cursor.nextName(); name != null; name = cursor.nextName()) {
            if (name.equals("infer_ip")) {
                infers = "auto".equals(cursor.text(16));
            } else {
                cursor.skip();
            }
        }
        return infers;
    }
}
