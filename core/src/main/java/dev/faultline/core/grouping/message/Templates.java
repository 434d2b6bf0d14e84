package dev.faultline.core.grouping.message;

import dev.faultline.core.grouping.message.Template.Replaced;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes numbers, ids, times, addresses, paths and quoted parts out of a message. One pass over at most its first two
 * lines; every character is looked at a bounded number of times.
 */
public final class Templates {
    /** What makes two messages one is at their start; a dump of data behind it must not cost time. */
    private static final int LIMIT = 1_024;

    private static final int SHOWN_VALUES = 50;

    private final String text;
    private final StringBuilder out;
    private final List<Replaced> replaced = new ArrayList<>();

    private Templates(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    public static Template of(String message) {
        var reader = new Templates(start(message));
        reader.read();
        return new Template(reader.out.toString(), reader.replaced);
    }

    /** The first two lines that hold something. */
    private static String start(String message) {
        var stripped =
                message.length() > 2 * LIMIT ? message.substring(0, 2 * LIMIT).strip() : message.strip();
        var first = stripped.indexOf('\n');
        if (first >= 0) {
            var next = first;
            while (next < stripped.length() && Character.isWhitespace(stripped.charAt(next))) {
                next++;
            }
            var second = stripped.indexOf('\n', next);
            stripped = second < 0 ? stripped : stripped.substring(0, second);
        }
        return stripped.length() > LIMIT ? stripped.substring(0, LIMIT) : stripped;
    }

    private void read() {
        for (var at = 0; at < text.length(); ) {
            var end = special(at);
            if (end <= at && Tokens.part(text.charAt(at))) {
                end = Tokens.end(text, at);
                word(at, end);
            } else if (end <= at) {
                out.append(text.charAt(at));
                end = at + 1;
            }
            at = end;
        }
    }

    /** Quoted parts, paths and addresses of the web: they may hold blanks or marks that end other tokens. */
    private int special(int at) {
        var c = text.charAt(at);
        if ((c == '"' || c == '\'') && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
            var end = Quotes.end(text, at);
            return end < 0 ? at : replace("quoted", at, end);
        }
        if (c == '/' || c == '\\' || c == '~' || Character.isLetter(c)) {
            var path = Paths.end(text, at);
            if (path > at) {
                return replace(text.startsWith("://", scheme(at)) ? "url" : "path", at, path);
            }
        }
        return at;
    }

    private int scheme(int at) {
        var end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void word(int start, int end) {
        var kind = Values.kind(text, start, end);
        if (!kind.isEmpty()) {
            replace(kind, start, end);
            return;
        }
        for (var at = start; at < end; ) {
            var stop = at;
            while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
                stop++;
            }
            if (stop == at) {
                out.append(text.charAt(at++));
                continue;
            }
            var part = Values.part(text, at, stop);
            if (part.isEmpty()) {
                out.append(text, at, stop);
            } else {
                replace(part, at, stop);
            }
            at = stop;
        }
    }

    private int replace(String as, int start, int end) {
        out.append('<').append(as).append('>');
        if (replaced.size() < SHOWN_VALUES) {
            replaced.add(new Replaced(as, text.substring(start, Math.min(end, start + 200))));
        }
        return end;
    }
}
