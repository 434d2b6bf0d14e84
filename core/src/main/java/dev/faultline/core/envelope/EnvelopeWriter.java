package dev.faultline.core.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Frames an envelope: a header line, then items, each with its length stated. */
public final class EnvelopeWriter {
    private final ByteArrayOutputStream out;
    private int items;

    /** Starts an envelope with a header line given as JSON. */
    public EnvelopeWriter(byte[] header, int expectedSize) {
        this.out = new ByteArrayOutputStream(expectedSize);
        out.writeBytes(header);
        out.write('\n');
    }

    /** Starts an envelope whose header is the given JSON text. */
    public EnvelopeWriter(String header) {
        this(header.getBytes(UTF_8), 1024);
    }

    /** Copies an item as it was sent: its header line and its payload. */
    public EnvelopeWriter copy(byte[] envelope, EnvelopeItem item) {
        var headerLength = item.payloadOffset() - item.headerOffset();
        out.write(envelope, item.headerOffset(), headerLength);
        if (headerLength == 0 || envelope[item.payloadOffset() - 1] != '\n') {
            out.write('\n');
        }
        out.write(envelope, item.payloadOffset(), item.payloadLength());
        out.write('\n');
        items++;
        return this;
    }

    /** Adds an item of a type; {@code furtherFields} is JSON that follows the type, such as {@code ,"filename":"a"}. */
    public EnvelopeWriter item(String type, String furtherFields, byte[] payload) {
        var header = "{\"type\":\"" + type + "\",\"length\":" + payload.length + furtherFields + "}\n";
        out.writeBytes(header.getBytes(UTF_8));
        out.writeBytes(payload);
        out.write('\n');
        items++;
        return this;
    }

    /** How many items there are by now. */
    public int items() {
        return items;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }
}
