package dev.faultline.core.body;

import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.normalize.Normalized;
import dev.faultline.core.scrub.Marks;
import dev.faultline.core.scrub.Scrubber;

/** Rewrites an event item into the body that is kept. */
public final class BodyWriter {
    private final LenientJson json;

    public BodyWriter(LenientJson json) {
        this.json = json;
    }

    /**
     * @param normalized what the first pass made of the same bytes, its event scrubbed
     * @param breadcrumbs how many of the newest are kept
     * @param marks holds what was changed so far, and is filled with what the body changes
     * @return UTF-8 JSON
     */
    public byte[] write(
            byte[] payload,
            int offset,
            int length,
            Normalized normalized,
            Scrubber scrubber,
            int breadcrumbs,
            Marks marks) {
        var out = new JsonWriter(length + 1_024);
        var in = json.open(payload, offset, length);
        new EventBody(in, out, scrubber, marks, normalized, breadcrumbs).write();
        return out.toByteArray();
    }
}
