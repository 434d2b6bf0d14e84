package dev.faultline.embedded.clickhouse.sql;

import dev.faultline.embedded.clickhouse.sql.Token.Kind;
import java.nio.charset.StandardCharsets;

/**
 * Splits bytes into ClickHouse's tokens. It works on bytes because binary data may follow right behind the statement.
 * When the bytes end inside a token it says so by an END token and the caller fetches more.
 */
final class SqlLexer {
    private final byte[] bytes;
    private final int limit;
    private int position;

    SqlLexer(byte[] bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    Token next() {
        skipBlanksAndComments();
        if (position >= limit) {
            return end();
        }
        var start = position;
        var c = bytes[position];
        if (isWordStart(c)) {
            while (position < limit && isWordPart(bytes[position])) {
                position++;
            }
            return token(Kind.WORD, start);
        }
        if (c == '`' || c == '"') {
            return quoted(start, c) ? token(Kind.QUOTED_NAME, start) : end();
        }
        if (c == '\'') {
            return quoted(start, c) ? token(Kind.LITERAL, start) : end();
        }
        if (c == '$') {
            return heredoc(start);
        }
        if (c >= '0' && c <= '9') {
            while (position < limit && (isWordPart(bytes[position]) || bytes[position] == '.')) {
                position++;
            }
            return token(Kind.LITERAL, start);
        }
        position++;
        return token(Kind.SYMBOL, start);
    }

    private Token token(Kind kind, int start) {
        return new Token(kind, new String(bytes, start, position - start, StandardCharsets.UTF_8), position);
    }

    private Token end() {
        position = limit;
        return new Token(Kind.END, "", limit);
    }

    /** Backslashes escape; a doubled quote stands for one. */
    private boolean quoted(int start, byte quote) {
        position = start + 1;
        while (position < limit) {
            var c = bytes[position++];
            if (c == '\\') {
                position++;
            } else if (c == quote) {
                if (position < limit && bytes[position] == quote) {
                    position++;
                } else {
                    return true;
                }
            }
        }
        return false;
    }

    /** $tag$ … $tag$, or a lone dollar sign. */
    private Token heredoc(int start) {
        var close = start + 1;
        while (close < limit && isWordPart(bytes[close])) {
            close++;
        }
        if (close >= limit || bytes[close] != '$') {
            position = start + 1;
            return token(Kind.SYMBOL, start);
        }
        var length = close + 1 - start;
        for (var i = close + 1; i + length <= limit; i++) {
            if (matches(start, i, length)) {
                position = i + length;
                return token(Kind.LITERAL, start);
            }
        }
        return end();
    }

    private boolean matches(int a, int b, int length) {
        for (var i = 0; i < length; i++) {
            if (bytes[a + i] != bytes[b + i]) {
                return false;
            }
        }
        return true;
    }

    private void skipBlanksAndComments() {
        while (position < limit) {
            var c = bytes[position];
            if (isBlank(c)) {
                position++;
            } else if (starts("--") || starts("#!") || starts("# ")) {
                skipLine();
            } else if (starts("/*")) {
                skipBlockComment();
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (position < limit && bytes[position] != '\n') {
            position++;
        }
    }

    private void skipBlockComment() {
        position += 2;
        while (position < limit && !starts("*/")) {
            position++;
        }
        position += 2;
    }

    private boolean starts(String two) {
        return position + 1 < limit && bytes[position] == two.charAt(0) && bytes[position + 1] == two.charAt(1);
    }

    static boolean isBlank(byte c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isWordStart(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isWordPart(byte c) {
        return isWordStart(c) || (c >= '0' && c <= '9');
    }
}
