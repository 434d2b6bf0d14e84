package dev.faultline.embedded.clickhouse.sql;

import java.util.Locale;

/**
 * A piece of SQL.
 *
 * @param text as written; words are compared by {@link #is}
 * @param end the offset of the byte after it
 */
record Token(Kind kind, String text, int end) {
    enum Kind {
        WORD,
        QUOTED_NAME,
        LITERAL,
        SYMBOL,
        /** The text ended, cleanly or inside a token. */
        END
    }

    /** Whether this is the given keyword. */
    boolean is(String upperCaseWord) {
        return kind == Kind.WORD && text.toUpperCase(Locale.ROOT).equals(upperCaseWord);
    }

    boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }
}
