package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.sql.Statement;
import dev.faultline.embedded.clickhouse.sql.StatementReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The statement of a request: what its query parameter and its body say together, read only as far as needed. */
final class StatementText {
    private static final int FIRST_READ = 1 << 13;
    private static final int SYNTAX_ERROR = 62;
    private static final int NOT_IMPLEMENTED = 48;

    /** An IN list may be long; a statement beyond this is a mistake. The engine's max_query_size decides before. */
    private static final int LONGEST = 16 << 20;

    private final InputStream body;
    private byte[] bytes;
    private int count;

    private StatementText(byte[] query, InputStream body) {
        this.body = body;
        this.bytes = Arrays.copyOf(query, Math.max(FIRST_READ, query.length));
        this.count = query.length;
    }

    /**
     * A statement and what follows it.
     *
     * @param sql the text of anything but an INSERT with data
     * @param data the rows of an INSERT
     */
    record Parts(Statement statement, String sql, InputStream data) {}

    /** Reads until the kind of the statement is known. */
    static Parts read(String query, InputStream body) throws IOException {
        var start = query.isEmpty() ? "" : query + "\n";
        return new StatementText(start.getBytes(StandardCharsets.UTF_8), body).read();
    }

    private Parts read() throws IOException {
        var whole = false;
        while (true) {
            // Reading a long statement again after each piece costs little: pieces double.
            var statement = StatementReader.read(bytes, count, whole);
            switch (statement) {
                case Statement.Incomplete incomplete -> whole = !readMore();
                case Statement.Refused refused -> throw new ChdbException(NOT_IMPLEMENTED, refused.reason());
                case Statement.InsertData insert -> {
                    var start = insert.dataStart();
                    return new Parts(
                            insert,
                            insert.sql(),
                            new SequenceInputStream(new ByteArrayInputStream(bytes, start, count - start), body));
                }
                case Statement.Select select -> {
                    return text(select);
                }
                case Statement.Command command -> {
                    return text(command);
                }
            }
        }
    }

    private Parts text(Statement statement) {
        return new Parts(statement, new String(bytes, 0, count, StandardCharsets.UTF_8), InputStream.nullInputStream());
    }

    private boolean readMore() throws IOException {
        if (count == bytes.length) {
            if (count >= LONGEST) {
                throw new ChdbException(SYNTAX_ERROR, "Syntax error: the statement is longer than 16 MiB");
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        var read = body.read(bytes, count, bytes.length - count);
        if (read < 0) {
            return false;
        }
        count += read;
        return true;
    }
}
