package dev.faultline.sdk.transport;

import dev.faultline.sdk.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An envelope as it waits: a header without the time of sending, and framed items. */
public final class Content {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);

    /** Values of the header; absent ones are left out. */
    public Content(Map<String, ?> header) {
        JsonWriter json = new JsonWriter().beginObject();
        header.forEach(json::member);
        line(json.endObject());
    }

    /** Adds an item of JSON. */
    public Content item(String type, byte[] payload) {
        line(new JsonWriter()
                .beginObject()
                .member("type", type)
                .member("length", payload.length)
                .endObject());
        return payload(payload);
    }

    /** Adds a file. */
    public Content file(String filename, String contentType, byte[] payload) {
        line(new JsonWriter()
                .beginObject()
                .member("type", Kind.ATTACHMENT)
                .member("length", payload.length)
                .member("filename", filename)
                .member("content_type", contentType)
                .endObject());
        return payload(payload);
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** The header and the first item: what is left of an event when its files are not wanted. */
    static byte[] withoutFiles(byte[] content) {
        int header = indexOf(content, '\n', 0);
        int item = indexOf(content, '\n', header + 1);
        String line = new String(content, header + 1, item - header - 1, StandardCharsets.UTF_8);
        int length = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1, line.length() - 1));
        return java.util.Arrays.copyOf(content, item + 1 + length + 1);
    }

    static boolean hasFiles(byte[] content) {
        return withoutFiles(content).length < content.length;
    }

    private void line(JsonWriter json) {
        bytes.writeBytes(json.toBytes());
        bytes.write('\n');
    }

    private Content payload(byte[] payload) {
        bytes.writeBytes(payload);
        bytes.write('\n');
        return this;
    }

    private static int indexOf(byte[] content, char wanted, int from) {
        int i = from;
        while (content[i] != wanted) {
            i++;
        }
        return i;
    }
}
