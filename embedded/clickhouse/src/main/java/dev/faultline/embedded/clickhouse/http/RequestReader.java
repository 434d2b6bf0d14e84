package dev.faultline.embedded.clickhouse.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads requests off one connection. */
final class RequestReader {
    /** The server's own http_max_uri_size is 1 MiB; the same for the head as a whole. */
    private static final int LONGEST_HEAD = 1 << 20;

    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final OutputStream out;
    private int headLeft;

    RequestReader(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** The next request, or null when the client has closed the connection. */
    @Nullable HttpRequest next() throws IOException {
        headLeft = LONGEST_HEAD;
        var line = firstLine();
        if (line == null) {
            return null;
        }
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new BadRequestException("not an HTTP/1 request line");
        }
        var headers = readHeaders();
        if (parts[2].equals("HTTP/1.0")) {
            headers.putIfAbsent("connection", "close");
        }
        var question = parts[1].indexOf('?');
        var path = question < 0 ? parts[1] : parts[1].substring(0, question);
        var parameters = question < 0 ? Map.<String, String>of() : parseQuery(parts[1].substring(question + 1));
        return new HttpRequest(parts[0], path, parameters, headers, body(headers));
    }

    private @Nullable String firstLine() throws IOException {
        // Empty lines between requests are allowed for.
        while (true) {
            var line = readLine();
            if (line == null || !line.isEmpty()) {
                return line;
            }
        }
    }

    private Map<String, String> readHeaders() throws IOException {
        var headers = new HashMap<String, String>();
        while (true) {
            var line = readLine();
            if (line == null) {
                throw new EOFException("the connection ended inside the headers");
            }
            if (line.isEmpty()) {
                return headers;
            }
            var colon = line.indexOf(':');
            if (colon <= 0 || line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                throw new BadRequestException("not a header");
            }
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var before = headers.put(name, line.substring(colon + 1).trim());
            // Two lengths, or a length and chunks, are how requests get smuggled.
            if (before != null && (name.equals("content-length") || name.equals("transfer-encoding"))) {
                throw new BadRequestException("two headers " + name);
            }
        }
    }

    private InputStream body(Map<String, String> headers) throws IOException {
        var coding = headers.getOrDefault("transfer-encoding", "");
        var length = headers.getOrDefault("content-length", "");
        InputStream body;
        if (!coding.isEmpty()) {
            if (!coding.equalsIgnoreCase("chunked") || !length.isEmpty()) {
                throw new BadRequestException("a body framed in a way not known here");
            }
            body = new ChunkedInput(in);
        } else if (length.isEmpty() || length.equals("0")) {
            return InputStream.nullInputStream();
        } else {
            body = new FixedLengthInput(in, parseLength(length));
        }
        if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
            out.write(CONTINUE);
            out.flush();
        }
        return body;
    }

    private static long parseLength(String length) throws BadRequestException {
        try {
            return Long.parseUnsignedLong(length) & Long.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw new BadRequestException("a Content-Length that is no number");
        }
    }

    private @Nullable String readLine() throws IOException {
        var line = new ByteArrayOutputStream(128);
        while (true) {
            var b = in.read();
            if (b < 0) {
                if (line.size() == 0) {
                    return null;
                }
                throw new EOFException("the connection ended inside the head");
            }
            if (--headLeft < 0) {
                throw new BadRequestException("the head is longer than 1 MiB");
            }
            if (b == '\n') {
                var text = line.toString(StandardCharsets.ISO_8859_1);
                return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
            }
            line.write(b);
        }
    }

    private static Map<String, String> parseQuery(String query) throws BadRequestException {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            var equals = pair.indexOf('=');
            try {
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters.put(
                        URLDecoder.decode(name, StandardCharsets.UTF_8),
                        URLDecoder.decode(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                throw new BadRequestException("a parameter that is not well encoded");
            }
        }
        return parameters;
    }
}
