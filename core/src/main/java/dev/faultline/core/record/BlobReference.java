package dev.faultline.core.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item whose payload went to the blobs because it is too large for the log. It travels in the record header {@value
 * #HEADER}, never inside the envelope: what a sender writes there is not believed.
 *
 * @param item the item's place in the record's envelope, from 0; its payload there is empty
 * @param path where the payload lies
 * @param length its size in bytes
 */
public record BlobReference(int item, String path, long length) {
    /** The record header that lists them; absent when there are none. */
    public static final String HEADER = "b";

    /** The header's value: {@code item:length:path}, one per line. */
    public static byte[] encode(List<BlobReference> references) {
        var text = new StringBuilder();
        for (var reference : references) {
            text.append(reference.item).append(':').append(reference.length).append(':');
            text.append(reference.path).append('\n');
        }
        return text.toString().getBytes(UTF_8);
    }

    /** @throws MalformedRecordException when the header is not of this form */
    public static List<BlobReference> decode(byte @Nullable [] header) {
        if (header == null) {
            return List.of();
        }
        List<BlobReference> references = new ArrayList<>();
        new String(header, UTF_8).lines().forEach(line -> references.add(line(line)));
        return references;
    }

    private static BlobReference line(String line) {
        var parts = line.split(":", 3);
        try {
            return new BlobReference(Integer.parseInt(parts[0]), parts[2], Long.parseLong(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new MalformedRecordException("blob reference cannot be read: " + line);
        }
    }
}
