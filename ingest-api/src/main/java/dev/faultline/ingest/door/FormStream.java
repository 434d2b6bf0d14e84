package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@code multipart/form-data} body, one after the other, never held whole. Ours because the container
 * parses only for servlets and writes files of its own to disk.
 */
final class FormStream {
    private static final int MAX_PARTS = 100;
    private static final int MAX_HEADERS = 8 * 1024;
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(ISO_8859_1);
    /** RFC 2046; it also keeps the plain search for it linear in practice. */
    private static final int MAX_BOUNDARY = 70;

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE =
            Pattern.compile("^content-type:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private final Window window;
    private final byte[] delimiter;
    private int parts;
    private boolean inside;

    private FormStream(InputStream in, byte[] delimiter) {
        this.window = new Window(in);
        this.delimiter = delimiter;
    }

    /** A part's head; its bytes are those of {@link FormStream#content} until the next part is asked for. */
    record Part(
            String name,
            @Nullable String filename,
            @Nullable String contentType) {}

    static boolean isMultipart(@Nullable String contentType) {
        return contentType != null && contentType.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    static FormStream of(String contentType, InputStream body) {
        var match = BOUNDARY.matcher(contentType);
        if (!match.find() || match.group(1).strip().length() > MAX_BOUNDARY) {
            throw malformed("names no boundary");
        }
        // The line break before a boundary belongs to the boundary; the window starts with one of its own.
        return new FormStream(body, ("\r\n--" + match.group(1).strip()).getBytes(ISO_8859_1));
    }

    /** The next part, or null after the last one. What is left of the one before is skipped. */
    @Nullable Part next() throws IOException {
        do {
            window.skipTo(delimiter);
        } while (!inside && !startsLine());
        inside = true;
        if (window.peek(0) == '-' && window.peek(1) == '-') {
            return null;
        }
        if (++parts > MAX_PARTS) {
            throw Refusal.TOO_MANY_ITEMS.because("the form has more than " + MAX_PARTS + " parts");
        }
        var headers = window.upTo(BLANK_LINE, MAX_HEADERS);
        var text = headers == null ? "" : new String(headers, UTF_8);
        var name = group(NAME, text);
        if (name == null) {
            throw malformed("has a part without a name");
        }
        return new Part(name, group(FILE, text), group(TYPE, text));
    }

    /** The bytes of the part that {@link #next} gave. */
    InputStream content() {
        return window.content(delimiter);
    }

    // A preamble may hold anything; only a whole line counts as the first boundary.
    private boolean startsLine() throws IOException {
        var next = window.peek(0);
        return next == '\r' || next == '-' || next == ' ';
    }

    private static @Nullable String group(Pattern pattern, String headers) {
        var match = pattern.matcher(headers);
        return match.find() ? match.group(1) : null;
    }

    static RefusedException malformed(String what) {
        return Refusal.BODY_MALFORMED.because("the multipart form " + what);
    }
}
