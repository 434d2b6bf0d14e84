package dev.faultline.core.attachment;

import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.scrub.Marks;
import dev.faultline.core.scrub.Rewriter;
import dev.faultline.core.scrub.Scrubber;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Scrubs attachments before they are kept. What cannot be read cannot be scrubbed: the project decides about it. */
public final class AttachmentScrubber {
    private final LenientJson json;

    public AttachmentScrubber(LenientJson json) {
        this.json = json;
    }

    /** The bytes to keep, or null when the attachment is binary and nothing can be said about it. */
    public byte @Nullable [] scrub(AttachmentKind kind, byte[] content, Scrubber scrubber) {
        return switch (kind) {
            case JSON -> document(content, scrubber);
            case TEXT -> text(content, scrubber);
            case BINARY, MINIDUMP -> null;
        };
    }

    private byte[] document(byte[] content, Scrubber scrubber) {
        var out = new JsonWriter(content.length);
        try {
            var in = json.open(content, 0, content.length);
            new Rewriter(in, out, scrubber, new Marks()).value();
            return out.toByteArray();
        } catch (MalformedJsonException e) {
            // Called JSON and is none: as text it is scrubbed all the same.
            return text(content, scrubber);
        }
    }

    private static byte[] text(byte[] content, Scrubber scrubber) {
        var text = new String(content, StandardCharsets.UTF_8);
        var scrubbed = scrubber.text(text);
        return scrubbed.equals(text) ? content : scrubbed.getBytes(StandardCharsets.UTF_8);
    }
}
