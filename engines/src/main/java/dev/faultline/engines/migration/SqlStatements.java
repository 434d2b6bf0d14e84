package dev.faultline.engines.migration;

import java.util.ArrayList;
import java.util.List;

/** Splits a script into statements: one ends with a semicolon at the end of a line. */
public final class SqlStatements {

    private SqlStatements() {}

    /** The statements without their semicolons; comment-only pieces are left out. */
    public static List<String> split(String script) {
        var statements = new ArrayList<String>();
        var current = new StringBuilder();
        for (var line : script.lines().toList()) {
            var text = line.stripTrailing();
            if (text.stripLeading().startsWith("--")) {
                continue;
            }
            if (text.endsWith(";")) {
                current.append(text, 0, text.length() - 1);
                add(statements, current);
            } else {
                current.append(text).append('\n');
            }
        }
        add(statements, current);
        return List.copyOf(statements);
    }

    private static void add(List<String> statements, StringBuilder current) {
        var statement = current.toString().strip();
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
        current.setLength(0);
    }
}
