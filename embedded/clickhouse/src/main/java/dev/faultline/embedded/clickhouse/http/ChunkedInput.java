package dev.faultline.embedded.clickhouse.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A chunked body. Only its closing chunk is an end; a lost connection is an error. */
final class ChunkedInput extends InputStream {
    private static final int LONGEST_LINE = 4096;

    private final InputStream source;
    private long left;
    private boolean started;
    private boolean ended;

    ChunkedInput(InputStream source) {
        this.source = source;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0 && !ended) {
            nextChunk();
        }
        if (ended) {
            return -1;
        }
        var count = source.read(target, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("the body ended inside a chunk");
        }
        left -= count;
        return count;
    }

    private void nextChunk() throws IOException {
        if (started && !readLine().isEmpty()) {
            throw new BadRequestException("a chunk longer than it says");
        }
        started = true;
        var size = readLine().split(";", 2)[0].trim();
        try {
            left = Long.parseLong(size, 16);
        } catch (NumberFormatException e) {
            throw new BadRequestException("a chunk without a size");
        }
        if (left < 0) {
            throw new BadRequestException("a chunk of negative size");
        }
        if (left == 0) {
            while (!readLine().isEmpty()) {
                // Trailers say nothing that is used here.
                continue;
            }
            ended = true;
        }
    }

    private String readLine() throws IOException {
        var line = new StringBuilder();
        while (true) {
            var b = source.read();
            if (b < 0) {
                throw new EOFException("the body ended between chunks");
            }
            if (b == '\n') {
                return line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw new BadRequestException("a chunk header that does not end");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
    }
}
