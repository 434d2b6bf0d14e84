package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a {@code multipart/form-data} body held in memory. Ours because the container parses only for servlets
 * and writes files of its own to disk.
 */
final class Multipart {
    private static final int MAX_PARTS = 100;
    private static final int MAX_HEADERS = 8 * 1024;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE =
            Pattern.compile("^content-type:\\s*(\\S+)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private Multipart() {}

    /** One part. */
    record Part(
            String name,
            @Nullable String filename,
            @Nullable String contentType,
            byte[] bytes) {
        String text() {
            return new String(bytes, UTF_8);
        }
    }

    static boolean isMultipart(@Nullable String contentType) {
        return contentType != null && contentType.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }

    static List<Part> parse(String contentType, byte[] body) {
        var match = BOUNDARY.matcher(contentType);
        if (!match.find()) {
            throw malformed("names no boundary");
        }
        var delimiter = ("--" + match.group(1).strip()).getBytes(ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        var at = indexOf(body, delimiter, 0);
        while (at >= 0) {
            var start = at + delimiter.length;
            if (start + 1 < body.length && body[start] == '-' && body[start + 1] == '-') {
                return parts;
            }
            var next = indexOf(body, delimiter, start);
            if (next < 0) {
                throw malformed("ends without its last boundary");
            }
            if (parts.size() == MAX_PARTS) {
                throw Refusal.TOO_MANY_ITEMS.because("the form has more than " + MAX_PARTS + " parts");
            }
            parts.add(part(body, start, next));
            at = next;
        }
        throw malformed("ends without its last boundary");
    }

    private static Part part(byte[] body, int start, int end) {
        var blank = indexOf(body, "\r\n\r\n".getBytes(ISO_8859_1), start);
        if (blank < 0 || blank > end || blank - start > MAX_HEADERS) {
            throw malformed("has a part without headers");
        }
        var headers = new String(body, start, blank - start, UTF_8);
        var name = group(NAME, headers);
        if (name == null) {
            throw malformed("has a part without a name");
        }
        var from = blank + 4;
        // The line break before a boundary belongs to the boundary.
        var to = Math.max(from, end - 2);
        return new Part(name, group(FILE, headers), group(TYPE, headers), Arrays.copyOfRange(body, from, to));
    }

    private static @Nullable String group(Pattern pattern, String headers) {
        var match = pattern.matcher(headers);
        return match.find() ? match.group(1) : null;
    }

    private static RefusedException malformed(String what) {
        return Refusal.BODY_MALFORMED.because("the multipart form " + what);
    }

    // Boundaries start with dashes that hardly occur inside: the plain search is linear in practice and bounded here,
    // because a boundary is at most 70 characters long.
    private static int indexOf(byte[] bytes, byte[] wanted, int from) {
        outer:
        for (var i = from; i <= bytes.length - wanted.length; i++) {
            for (var j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return i;
        }
        return -1;
    }
}
