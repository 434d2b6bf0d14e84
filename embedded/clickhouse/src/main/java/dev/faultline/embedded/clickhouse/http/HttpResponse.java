package dev.faultline.embedded.clickhouse.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A response that holds its first megabyte back. Until that is full nothing has been sent, so an error still gets a
 * status and headers of its own; after it the body is chunked, and giving up leaves out the closing chunk, which every
 * HTTP client takes for an error.
 */
public final class HttpResponse extends OutputStream {
    /** As much as ClickHouse's own http_response_buffer_size tends to be set to; four such requests are 4 MiB of heap. */
    private static final int HELD_BACK = 1 << 20;

    private static final int SMALLEST = 1 << 13;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final OutputStream socket;
    private final boolean headOnly;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] buffer = new byte[SMALLEST];
    private int count;
    private int status = 200;
    private boolean keepAlive;
    private boolean committed;
    private boolean aborted;

    HttpResponse(OutputStream socket, boolean keepAlive, boolean headOnly) {
        this.socket = socket;
        this.keepAlive = keepAlive;
        this.headOnly = headOnly;
    }

    /** Sets the status; too late once {@link #committed}. */
    public void status(int code) {
        status = code;
    }

    /** Sets a header; too late once {@link #committed}. */
    public void header(String name, String value) {
        // A header is one line, whatever a query id or a message holds.
        headers.put(name, value.replaceAll("[\\r\\n\\x00]+", " "));
    }

    /** Whether the head has been sent, so that errors can only end the connection. */
    public boolean committed() {
        return committed;
    }

    /** Forgets what was held back, to answer with something else. */
    public void reset() {
        if (committed) {
            throw new IllegalStateException("the head has been sent");
        }
        count = 0;
    }

    /** Ends the connection after this response. */
    public void closeAfter() {
        keepAlive = false;
    }

    /** Sends what is left, without the closing chunk, and makes the connection end. */
    public void abort() throws IOException {
        if (!committed) {
            throw new IllegalStateException("nothing has been sent, so there is nothing to give up");
        }
        sendChunk();
        socket.flush();
        aborted = true;
        keepAlive = false;
    }

    @Override
    public void write(int value) throws IOException {
        makeRoom(1);
        buffer[count++] = (byte) value;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        var from = offset;
        var left = length;
        while (left > 0) {
            makeRoom(left);
            var part = Math.min(left, buffer.length - count);
            System.arraycopy(bytes, from, buffer, count, part);
            count += part;
            from += part;
            left -= part;
        }
    }

    private void makeRoom(int wanted) throws IOException {
        if (count + wanted > buffer.length && buffer.length < HELD_BACK) {
            var size = buffer.length;
            while (size < count + wanted && size < HELD_BACK) {
                size *= 2;
            }
            buffer = Arrays.copyOf(buffer, size);
        }
        if (count == buffer.length) {
            if (!committed) {
                commit("Transfer-Encoding", "chunked");
            }
            sendChunk();
        }
    }

    private void sendChunk() throws IOException {
        if (count > 0) {
            socket.write(Integer.toHexString(count).getBytes(StandardCharsets.US_ASCII));
            socket.write(LINE_END);
            socket.write(buffer, 0, count);
            socket.write(LINE_END);
            count = 0;
        }
    }

    private void commit(String framing, String value) throws IOException {
        committed = true;
        headers.put(framing, value);
        headers.put("Connection", keepAlive ? "keep-alive" : "close");
        var head = new StringBuilder(512);
        head.append("HTTP/1.1 ").append(status).append(status < 400 ? " OK\r\n" : " Error\r\n");
        headers.forEach(
                (name, text) -> head.append(name).append(": ").append(text).append("\r\n"));
        socket.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends the rest; returns whether the connection may be used again. */
    boolean finish() throws IOException {
        if (aborted) {
            return false;
        }
        if (committed) {
            sendChunk();
            socket.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            commit("Content-Length", Integer.toString(count));
            if (!headOnly) {
                socket.write(buffer, 0, count);
            }
        }
        socket.flush();
        return keepAlive;
    }
}
