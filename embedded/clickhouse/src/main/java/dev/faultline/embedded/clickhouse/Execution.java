package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbConnection;
import dev.faultline.embedded.clickhouse.chdb.ChdbException;
import dev.faultline.embedded.clickhouse.chdb.Progress;
import dev.faultline.embedded.clickhouse.http.HttpResponse;
import dev.faultline.embedded.clickhouse.sql.Statement.Command;
import dev.faultline.embedded.clickhouse.sql.Statement.InsertData;
import dev.faultline.embedded.clickhouse.sql.Statement.Select;
import java.io.IOException;
import java.util.regex.Pattern;

/** Runs the statement of one request and writes its answer. */
final class Execution {
    private static final int SYNTAX_ERROR = 62;
    private static final int READONLY = 164;
    private static final Pattern KILL_BY_ID =
            Pattern.compile("\\A\\s*KILL\\s+QUERY\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern QUERY_ID = Pattern.compile("\\bquery_id\\b");

    private final ChdbConnection connection;
    private final QueryRequest query;
    private final StatementText.Parts text;
    private final HttpResponse response;
    private final long started = System.nanoTime();

    Execution(ChdbConnection connection, QueryRequest query, StatementText.Parts text, HttpResponse response) {
        this.connection = connection;
        this.query = query;
        this.text = text;
        this.response = response;
    }

    /** @param readOnly whether the request may leave no trace, as a GET may not */
    void run(boolean readOnly) throws IOException {
        switch (text.statement()) {
            case InsertData insert -> {
                if (readOnly) {
                    throw new ChdbException(READONLY, "Cannot execute query in readonly mode");
                }
                summary(Insertion.run(connection, insert, query.parameters(), text.data()));
            }
            case Select select -> {
                checkSingle(readOnly);
                try (var output = output(select.format())) {
                    stream(output);
                }
            }
            default -> {
                var parsed = checkSingle(readOnly);
                command();
                if (!parsed) {
                    throw new ChdbException(SYNTAX_ERROR, "Syntax error: there is no statement");
                }
            }
        }
    }

    private void command() throws IOException {
        // system.processes knows the client's query_id only as the comment that RequestSettings left.
        var sql = KILL_BY_ID.matcher(text.sql()).matches()
                ? QUERY_ID.matcher(text.sql()).replaceAll("Settings['log_comment']")
                : text.sql();
        try (var output = output(namedFormat());
                var result = connection.query(sql, query.format(), query.parameters())) {
            output.write(result);
            summary(result.progress());
        }
    }

    private void stream(RowOutput output) throws IOException {
        if (!output.streamable()) {
            try (var result = connection.query(text.sql(), query.format(), query.parameters())) {
                output.write(result);
                summary(result.progress());
            }
            return;
        }
        var progress = Progress.NONE;
        try (var rows = connection.stream(text.sql(), query.format(), query.parameters())) {
            while (true) {
                try (var chunk = rows.next()) {
                    if (chunk == null) {
                        break;
                    }
                    output.write(chunk);
                    progress = progress.plus(chunk.progress());
                }
            }
        } catch (ChdbException e) {
            output.fail(e);
            return;
        }
        summary(progress);
    }

    private RowOutput output(String named) throws IOException {
        return new RowOutput(response, named.isEmpty() ? query.format() : named, query.answered());
    }

    private String namedFormat() {
        return text.statement() instanceof Command command ? command.format() : "";
    }

    /** The engine would run everything behind a semicolon, too. Returns whether there is a statement at all. */
    private boolean checkSingle(boolean readOnly) {
        var analysis = connection.analyse(text.sql());
        var several = analysis.statements() > 1
                // What does not parse as a whole may still begin with a statement that does.
                || (analysis.statements() == 0 && hasTextBehindSemicolon());
        if (several) {
            throw new ChdbException(SYNTAX_ERROR, "Syntax error (Multi-statements are not allowed)");
        }
        if (readOnly && !analysis.readOnly()) {
            throw new ChdbException(READONLY, "Cannot execute query in readonly mode");
        }
        return analysis.statements() > 0;
    }

    private boolean hasTextBehindSemicolon() {
        var semicolon = text.sql().indexOf(';');
        return semicolon >= 0 && !text.sql().substring(semicolon + 1).isBlank();
    }

    private void summary(Progress progress) {
        if (!response.committed()) {
            response.header(Summary.HEADER, Summary.of(progress, System.nanoTime() - started));
        }
    }
}
