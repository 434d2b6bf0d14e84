package dev.faultline.core.normalize;

import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the header line of an item, which stands in the envelope right before its payload. Browsers' reports name
 * neither release nor environment; the door writes those of the address they were sent to into that line.
 */
public final class ItemHeaderFields {
    private static final int MAX_LINE = 4_096;

    private final LenientJson json;

    public ItemHeaderFields(LenientJson json) {
        this.json = json;
    }

    /** The text fields of the header before {@code payloadOffset}; empty when there is none. */
    public Map<String, String> before(byte[] envelope, int payloadOffset) {
        var end = payloadOffset - 1;
        if (end <= 0 || envelope[end] != '\n') {
            return Map.of();
        }
        var start = end;
        while (start > 0 && envelope[start - 1] != '\n' && end - start < MAX_LINE) {
            start--;
        }
        var fields = new LinkedHashMap<String, String>();
        try {
            var cursor = json.open(envelope, start, end - start);
            if (!cursor.isObject()) {
                return Map.of();
            }
            for (var name = cursor.nextName(); name != null; name = cursor.nextName()) {
                var value = cursor.text(FieldLimits.RELEASE + 1);
                if (value != null) {
                    fields.put(name, value);
                }
            }
        } catch (MalformedJsonException e) {
            return Map.of();
        }
        return fields;
    }
}
