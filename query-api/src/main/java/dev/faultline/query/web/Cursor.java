package dev.faultline.query.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An opaque place in a list: the sort values of the last row, which the next query starts behind. */
public record Cursor(List<String> values) {
    // The unit separator: it does not occur in numbers, times, slugs or release names.
    private static final String SEPARATOR = "\u001f";
    private static final int MAX_LENGTH = 2_048;

    public Cursor {
        values = List.copyOf(values);
    }

    /** The place behind a row with these sort values. */
    public static Cursor behind(Object... values) {
        return new Cursor(List.of(values).stream().map(Object::toString).toList());
    }

    /** Reads a cursor that a caller sent back; one of another list has another number of values. */
    public static Cursor parse(String text, int size) {
        if (text.length() > MAX_LENGTH) {
            throw new ProblemException(ProblemCode.INVALID_CURSOR);
        }
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var values = List.of(plain.split(SEPARATOR, -1));
            if (values.size() == size) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            throw (ProblemException) new ProblemException(ProblemCode.INVALID_CURSOR).initCause(e);
        }
        throw new ProblemException(ProblemCode.INVALID_CURSOR);
    }

    /** A value that must be a whole number. */
    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException e) {
            throw (ProblemException) new ProblemException(ProblemCode.INVALID_CURSOR).initCause(e);
        }
    }

    /** The text for the caller. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }
}
