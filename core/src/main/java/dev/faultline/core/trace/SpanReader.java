package dev.faultline.core.trace;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.SenderAddress;
import dev.faultline.core.telemetry.ContainerReader;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads span items: a container of the second version, or one bare span of the first. */
public final class SpanReader {
    private final LenientJson json;
    private final ContainerReader containers;

    public SpanReader(LenientJson json) {
        this.json = json;
        this.containers = new ContainerReader(json);
    }

    public Decoded<SpanRecord> read(byte[] bytes, int offset, int length, ItemContext context) {
        if (isContainer(bytes, offset, length)) {
            return containers.read(
                    bytes,
                    offset,
                    length,
                    context.origin().clientAddress(),
                    (cursor, sender) -> new StreamedSpan(context).read(cursor, sender));
        }
        try {
            var cursor = json.open(bytes, offset, length);
            var span = cursor.isObject() ? bare(cursor, context) : null;
            return span == null
                    ? Decoded.unreadable("the span lacks ids or times")
                    : new Decoded<>(List.of(span), 0, null);
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
    }

    // Bare spans have no such member, and containers open with it or with a short header.
    private static boolean isContainer(byte[] bytes, int offset, int length) {
        return new String(bytes, offset, Math.min(length, 512), StandardCharsets.ISO_8859_1).contains("\"items\"");
    }

    private static @Nullable SpanRecord bare(JsonCursor cursor, ItemContext context) {
        var span = new LegacySpan(context.scrubber()).read(cursor);
        var sender = new SenderAddress(context.origin().clientAddress(), false);
        return span.complete() ? new StreamedSpan(context).ofLegacy(span, sender) : null;
    }
}
