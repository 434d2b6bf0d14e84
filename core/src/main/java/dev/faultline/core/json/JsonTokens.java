package dev.faultline.core.json;

import java.util.Arrays;

/**
 * Splits a document's bytes into tokens. Strings are found eight bytes at a time and stay where they are until somebody
 * asks for one; what is stepped over is checked as strictly as what is read.
 */
final class JsonTokens {
    /** What a value begins or ends with. */
    enum Token {
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        END_ARRAY,
        STRING,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        /** The document holds nothing. */
        NOTHING
    }

    // Deeper documents are refused. Nothing here recurses on input; readers behind it may.
    private static final int MAX_DEPTH = 2_000;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private int at;
    private int depth;
    private boolean opened;
    private Token token = Token.NOTHING;
    private final StringToken name;
    private final StringToken text;

    JsonTokens(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.start = offset;
        this.end = offset + length;
        this.name = new StringToken(bytes, start, end);
        this.text = new StringToken(bytes, start, end);
        // A byte order mark is no JSON, but some senders' files begin with it.
        var marked = length >= 3
                && bytes[offset] == (byte) 0xef
                && bytes[offset + 1] == (byte) 0xbb
                && bytes[offset + 2] == (byte) 0xbf;
        this.at = marked ? offset + 3 : offset;
        blanks();
        if (at < end) {
            value();
        }
    }

    Token token() {
        return token;
    }

    /** The name that was read last. */
    StringToken name() {
        return name;
    }

    /** The string or number that was read last. */
    StringToken text() {
        return text;
    }

    /** Inside an object: reads the next name; false at the object's end. Its value is read by {@link #valueOfName()}. */
    boolean nextName() {
        blanks();
        if (!opened) {
            if (here() == '}') {
                close(Token.END_OBJECT);
                return false;
            }
            expect(',');
            blanks();
        }
        opened = false;
        // Also behind a comma: a comma too much is common in documents that people wrote.
        if (here() == '}') {
            close(Token.END_OBJECT);
            return false;
        }
        expect('"');
        at = name.read(at);
        return true;
    }

    /** Reads the value behind a name. */
    void valueOfName() {
        blanks();
        expect(':');
        blanks();
        value();
    }

    /** Inside an array: reads the next element's first token; false at the array's end. */
    boolean element() {
        blanks();
        if (!opened) {
            if (here() == ']') {
                close(Token.END_ARRAY);
                return false;
            }
            expect(',');
            blanks();
        }
        opened = false;
        if (here() == ']') {
            close(Token.END_ARRAY);
            return false;
        }
        value();
        return true;
    }

    /** Steps over the value that was begun, whatever it holds. */
    void skip() {
        if (token != Token.START_OBJECT && token != Token.START_ARRAY) {
            return;
        }
        var outside = depth - 1;
        var objects = new long[1];
        var level = 0;
        mark(objects, 0, token == Token.START_OBJECT);
        while (true) {
            var object = (objects[level >>> 6] >>> level & 1) != 0;
            if (object ? nextName() : element()) {
                if (object) {
                    valueOfName();
                }
                if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                    level++;
                    objects = level >>> 6 < objects.length ? objects : Arrays.copyOf(objects, objects.length * 2);
                    mark(objects, level, token == Token.START_OBJECT);
                }
            } else if (depth == outside) {
                return;
            } else {
                level--;
            }
        }
    }

    /** Steps over the object or array that was begun and answers its bytes as they stand here. */
    byte[] skipped() {
        var from = at - 1;
        skip();
        return Arrays.copyOfRange(bytes, from, at);
    }

    private static void mark(long[] objects, int level, boolean object) {
        var bit = 1L << level;
        objects[level >>> 6] = object ? objects[level >>> 6] | bit : objects[level >>> 6] & ~bit;
    }

    private void value() {
        var c = here();
        switch (c) {
            case '"' -> {
                at = text.read(at + 1);
                token = Token.STRING;
            }
            case '{' -> open(Token.START_OBJECT);
            case '[' -> open(Token.START_ARRAY);
            case 't' -> word("true", Token.TRUE);
            case 'f' -> word("false", Token.FALSE);
            case 'n' -> word("null", Token.NULL);
            case 'N' -> notFinite("NaN");
            case 'I' -> notFinite("Infinity");
            default -> number();
        }
    }

    private void open(Token bracket) {
        if (++depth > MAX_DEPTH) {
            throw malformed("deeper than " + MAX_DEPTH + " levels");
        }
        at++;
        opened = true;
        token = bracket;
    }

    private void close(Token bracket) {
        depth--;
        at++;
        opened = false;
        token = bracket;
    }

    private void word(String word, Token meaning) {
        for (var i = 0; i < word.length(); i++, at++) {
            if (at >= end || bytes[at] != word.charAt(i)) {
                throw malformed("an unknown word");
            }
        }
        delimited();
        token = meaning;
    }

    private void notFinite(String word) {
        var first = at;
        word(word, Token.NUMBER);
        text.number(first, at);
    }

    private void number() {
        var first = at;
        if (here() == '-') {
            at++;
            if (at < end && bytes[at] == 'I') {
                word("Infinity", Token.NUMBER);
                text.number(first, at);
                return;
            }
        }
        if (at + 1 < end && bytes[at] == '0' && digit(bytes[at + 1])) {
            throw malformed("a number that begins with 0");
        }
        digits();
        if (at < end && bytes[at] == '.') {
            at++;
            digits();
        }
        if (at < end && (bytes[at] | 0x20) == 'e') {
            at++;
            if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            digits();
        }
        text.number(first, at);
        delimited();
        token = Token.NUMBER;
    }

    private void digits() {
        var first = at;
        while (at < end && digit(bytes[at])) {
            at++;
        }
        if (at == first) {
            throw malformed("an unexpected character");
        }
    }

    private static boolean digit(byte c) {
        return c >= '0' && c <= '9';
    }

    private void delimited() {
        if (at < end && bytes[at] != ',' && bytes[at] != '}' && bytes[at] != ']' && !blank(bytes[at])) {
            throw malformed("an unexpected character");
        }
    }

    private void expect(char wanted) {
        if (here() != wanted) {
            throw malformed("an unexpected character");
        }
        at++;
    }

    private char here() {
        if (at >= end) {
            throw malformed("an unexpected end");
        }
        return (char) (bytes[at] & 0xff);
    }

    private void blanks() {
        while (at < end && blank(bytes[at])) {
            at++;
        }
    }

    private static boolean blank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private MalformedJsonException malformed(String what) {
        return new MalformedJsonException(what, at - start);
    }
}
