package dev.faultline.ingest.support;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;

/** HTTP/2 with prior knowledge, as far as a POST needs it: no client of the JDK's speaks it without an upgrade. */
public final class PlainHttp2Client implements AutoCloseable {
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int END_STREAM = 1;
    private static final int END_HEADERS = 4;
    private static final int ACK = 1;
    /** Entries of the static table: a whole field, or a name whose value follows as a literal. */
    private static final int METHOD_POST = 0x83;

    private static final int SCHEME_HTTP = 0x86;
    private static final int AUTHORITY = 1;
    private static final int PATH = 4;
    private static final int MAX_FRAME = 16_384;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int stream = -1;

    public PlainHttp2Client(int port) throws IOException {
        this.socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(20_000);
        this.in = new DataInputStream(socket.getInputStream());
        this.out = new DataOutputStream(socket.getOutputStream());
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII));
        frame(SETTINGS, 0, 0, new byte[0]);
    }

    /** Sends one request on a stream of its own and returns the answer's body: reading headers would take a decoder. */
    public String post(String path, byte[] body) throws IOException {
        stream += 2;
        var headers = new ByteArrayOutputStream();
        headers.write(METHOD_POST);
        headers.write(SCHEME_HTTP);
        headers.write(AUTHORITY);
        text(headers, "localhost");
        headers.write(PATH);
        text(headers, path);
        frame(HEADERS, END_HEADERS, stream, headers.toByteArray());
        for (var at = 0; at < body.length; at += MAX_FRAME) {
            frame(DATA, 0, stream, java.util.Arrays.copyOfRange(body, at, Math.min(body.length, at + MAX_FRAME)));
        }
        frame(DATA, END_STREAM, stream, new byte[0]);
        return answer();
    }

    private String answer() throws IOException {
        var body = new ByteArrayOutputStream();
        while (true) {
            var length = in.readUnsignedShort() << 8 | in.readUnsignedByte();
            var type = in.readUnsignedByte();
            var flags = in.readUnsignedByte();
            var id = in.readInt();
            var payload = in.readNBytes(length);
            if (type == SETTINGS && (flags & ACK) == 0) {
                frame(SETTINGS, ACK, 0, new byte[0]);
            } else if (type == DATA && id == stream) {
                body.writeBytes(payload);
            } else if (type == RST_STREAM && id == stream) {
                throw new IOException("the stream was reset with error "
                        + ByteBuffer.wrap(payload).getInt());
            }
            if (id == stream && (flags & END_STREAM) != 0 && (type == DATA || type == HEADERS)) {
                return body.toString(UTF_8);
            }
        }
    }

    private static void text(ByteArrayOutputStream block, String text) {
        var bytes = text.getBytes(US_ASCII);
        if (bytes.length < 127) {
            block.write(bytes.length);
        } else {
            block.write(127);
            var rest = bytes.length - 127;
            for (; rest >= 128; rest >>= 7) {
                block.write(rest & 0x7f | 0x80);
            }
            block.write(rest);
        }
        block.writeBytes(bytes);
    }

    private void frame(int type, int flags, int id, byte[] payload) throws IOException {
        out.writeByte(payload.length >> 16);
        out.writeShort(payload.length);
        out.writeByte(type);
        out.writeByte(flags);
        out.writeInt(id);
        out.write(payload);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
