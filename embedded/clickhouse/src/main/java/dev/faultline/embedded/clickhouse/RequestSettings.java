package dev.faultline.embedded.clickhouse;

import dev.faultline.embedded.clickhouse.chdb.ChdbConnection;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings of one request. A fresh connection simply gets them; on a session's connection they are taken back
 * afterwards, for only what a statement SETs outlives its request.
 */
final class RequestSettings {
    private final List<String> undo;

    private RequestSettings(List<String> undo) {
        this.undo = undo;
    }

    static RequestSettings apply(ChdbConnection connection, QueryRequest query) {
        if (!query.database().isEmpty()) {
            connection.command("USE " + Literals.name(query.database()));
        }
        // The query id has no way into the engine but this, and system.processes shows it there.
        var assignments = new StringBuilder("SET log_comment = ").append(Literals.quoted(query.queryId()));
        query.settings()
                .forEach((name, value) ->
                        assignments.append(", ").append(name).append(" = ").append(Literals.quoted(value)));
        connection.command(assignments.toString());
        return new RequestSettings(List.of());
    }

    static RequestSettings applyForNow(ChdbConnection connection, QueryRequest query) {
        var undo = query.settings().isEmpty() ? List.<String>of() : current(connection, query.settings());
        apply(connection, query);
        return new RequestSettings(undo);
    }

    void undo(ChdbConnection connection) {
        undo.forEach(connection::command);
    }

    private static List<String> current(ChdbConnection connection, Map<String, String> settings) {
        var names = settings.keySet().stream().map(Literals::quoted).collect(Collectors.joining(", "));
        var sql = "SELECT name, value, toString(changed) FROM system.settings WHERE name IN (" + names + ")";
        try (var result = connection.query(sql, "RowBinary", Map.of())) {
            var columns = RowBinaryHeader.strings(result.bytes().toArray(ValueLayout.JAVA_BYTE));
            var statements = new ArrayList<String>();
            for (var i = 0; i < columns.size(); i += 3) {
                var value = columns.get(i + 2).equals("1") ? Literals.quoted(columns.get(i + 1)) : "DEFAULT";
                statements.add("SET " + columns.get(i) + " = " + value);
            }
            return statements;
        }
    }
}
