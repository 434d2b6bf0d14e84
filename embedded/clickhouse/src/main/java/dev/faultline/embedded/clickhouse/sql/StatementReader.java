package dev.faultline.embedded.clickhouse.sql;

import dev.faultline.embedded.clickhouse.sql.Statement.Command;
import dev.faultline.embedded.clickhouse.sql.Statement.Incomplete;
import dev.faultline.embedded.clickhouse.sql.Statement.InsertData;
import dev.faultline.embedded.clickhouse.sql.Statement.Refused;
import dev.faultline.embedded.clickhouse.sql.Statement.Select;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out what kind of statement bytes begin with. It decides one thing that matters for safety: where the SQL of an
 * INSERT ends and its data begins. Whatever it takes for data is handed to the engine's input format, never to its
 * parser; whatever it takes for SQL is parsed by the engine as exactly one statement.
 */
public final class StatementReader {
    private static final Set<String> STREAMABLE = Set.of("SELECT", "WITH", "FROM", "VALUES");
    private static final Set<String> SELECTING = Set.of("SELECT", "WITH");

    private final byte[] bytes;
    private final int limit;
    private final boolean whole;
    private final SqlLexer lexer;

    private StatementReader(byte[] bytes, int limit, boolean whole) {
        this.bytes = bytes;
        this.limit = limit;
        this.whole = whole;
        this.lexer = new SqlLexer(bytes, limit);
    }

    /**
     * Reads the first {@code limit} bytes.
     *
     * @param whole whether nothing follows them
     */
    public static Statement read(byte[] bytes, int limit, boolean whole) {
        return new StatementReader(bytes, limit, whole).read();
    }

    private Statement read() {
        var first = lexer.next();
        // A word at the very end may be the beginning of a longer one.
        if (first.end() == limit && !whole) {
            return new Incomplete();
        }
        if (first.is("INSERT")) {
            return insert();
        }
        return whole ? other(first) : new Incomplete();
    }

    private Statement insert() {
        var token = target();
        var opened = false;
        for (var depth = 0; ; token = lexer.next()) {
            if (token.end() == limit && !whole) {
                return new Incomplete();
            }
            if (token.kind() == Token.Kind.END) {
                return new Refused("an INSERT without VALUES, FORMAT or SELECT");
            }
            depth += depthChange(token);
            if (token.kind() != Token.Kind.WORD) {
                opened = token.isSymbol('(');
                continue;
            }
            var word = token.text().toUpperCase(Locale.ROOT);
            if (SELECTING.contains(word) && (depth == 0 || opened)) {
                return insertSelect();
            }
            opened = false;
            if (depth > 0) {
                continue;
            }
            switch (word) {
                case "VALUES":
                    return new InsertData(textUpTo(token.end() - word.length()), "Values", token.end());
                case "FORMAT":
                    return insertFormat(token.end() - word.length());
                case "INFILE":
                    return new Refused("INSERT FROM INFILE reads files of the server");
                default:
            }
        }
    }

    /** Passes over the table's name, which may be any word, and returns the token behind it. */
    private Token target() {
        var token = lexer.next();
        if (token.is("INTO")) {
            token = lexer.next();
        }
        if (token.is("TABLE")) {
            token = lexer.next();
        }
        if (token.is("FUNCTION")) {
            // The function's arguments are in brackets and count as depth.
            lexer.next();
            return lexer.next();
        }
        token = lexer.next();
        while (token.isSymbol('.')) {
            lexer.next();
            token = lexer.next();
        }
        return token;
    }

    private Statement insertFormat(int sqlEnd) {
        var name = lexer.next();
        if (name.end() == limit && !whole) {
            return new Incomplete();
        }
        if (name.kind() != Token.Kind.WORD) {
            return new Refused("FORMAT without the name of a format");
        }
        return new InsertData(textUpTo(sqlEnd), name.text(), dataAfter(name.end()));
    }

    /** Blanks behind the name and one line break are not data. */
    private int dataAfter(int nameEnd) {
        var i = nameEnd;
        while (i < limit && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\f')) {
            i++;
        }
        if (i < limit && bytes[i] == ';') {
            i++;
        }
        if (i < limit && bytes[i] == '\r') {
            i++;
        }
        if (i < limit && bytes[i] == '\n') {
            i++;
        }
        return i;
    }

    /** The engine would take what follows a FORMAT here for data of input(), inside its SQL text: never let it. */
    private Statement insertSelect() {
        if (!whole) {
            return new Incomplete();
        }
        for (var token = lexer.next(); token.kind() != Token.Kind.END; token = lexer.next()) {
            if (token.is("FORMAT")) {
                return new Refused("INSERT SELECT with data of its own, by input(), is not supported");
            }
        }
        return new Command("");
    }

    private Statement other(Token first) {
        var streams = STREAMABLE.contains(first.text().toUpperCase(Locale.ROOT)) || first.isSymbol('(');
        var format = "";
        var inserts = false;
        var inSettings = false;
        var depth = depthChange(first);
        var before = first;
        for (var token = lexer.next(); token.kind() != Token.Kind.END; token = lexer.next()) {
            depth += depthChange(token);
            if (token.is("INSERT")) {
                inserts = true;
            } else if (inserts && (token.is("FORMAT") || token.is("VALUES"))) {
                return new Refused("data behind an INSERT that does not begin the statement");
            } else if (token.is("OUTFILE") && before.is("INTO")) {
                return new Refused("INTO OUTFILE writes files of the server");
            }
            inSettings |= token.is("SETTINGS");
            if (before.is("FORMAT") && depth == 0 && token.kind() == Token.Kind.WORD) {
                format = token.text();
                inSettings = false;
            } else if (!inSettings && !token.isSymbol(';')) {
                // Only settings may follow the clause: a column may be called format, too.
                format = "";
            }
            before = token;
        }
        return streams && !inserts ? new Select(format) : new Command(format);
    }

    private static int depthChange(Token token) {
        if (token.isSymbol('(') || token.isSymbol('[') || token.isSymbol('{')) {
            return 1;
        }
        return token.isSymbol(')') || token.isSymbol(']') || token.isSymbol('}') ? -1 : 0;
    }

    private String textUpTo(int end) {
        return new String(bytes, 0, end, StandardCharsets.UTF_8);
    }
}
