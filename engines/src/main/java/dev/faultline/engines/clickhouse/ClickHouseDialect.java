package dev.faultline.engines.clickhouse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Renders one SQL source, written for a plain server, for that server or for a replicated cluster.
 *
 * <p>The source stays readable and runs as it is; a cluster gets {@code ON CLUSTER}, replicated engines and the
 * replicated name of the deduplication window.
 */
public final class ClickHouseDialect {

    private static final Pattern DDL =
            Pattern.compile("(?i)^((?:CREATE (?:TABLE|DATABASE|VIEW|MATERIALIZED VIEW|DICTIONARY) IF NOT EXISTS"
                    + "|ALTER TABLE|DROP (?:TABLE|VIEW) IF EXISTS) (?:`?[\\w.]+`?))");
    private static final Pattern ENGINE =
            Pattern.compile("ENGINE = ((?:Replacing|Summing|Aggregating|Collapsing)?MergeTree)(?:\\(([^)]*)\\))?");

    private final String cluster;

    private ClickHouseDialect(String cluster) {
        this.cluster = cluster;
    }

    /** One server, no replication. */
    public static ClickHouseDialect plain() {
        return new ClickHouseDialect("");
    }

    /** A cluster known to its servers by this name, with the macros {@code shard} and {@code replica}. */
    public static ClickHouseDialect cluster(String name) {
        if (!name.matches("[A-Za-z0-9_.-]+")) {
            throw new IllegalArgumentException("a cluster name holds letters, digits, dots, dashes: " + name);
        }
        return new ClickHouseDialect(name);
    }

    /** One statement of the source as this server wants it. */
    public String render(String statement) {
        if (cluster.isEmpty()) {
            return statement;
        }
        var named =
                DDL.matcher(statement).replaceFirst("$1 ON CLUSTER " + Matcher.quoteReplacement("`" + cluster + "`"));
        return ENGINE.matcher(named)
                .replaceAll(match -> Matcher.quoteReplacement(replicated(match.group(1), match.group(2))))
                .replace("non_replicated_deduplication_window", "replicated_deduplication_window");
    }

    private static String replicated(String engine, @Nullable String arguments) {
        var place = "'/clickhouse/tables/{shard}/{database}/{table}', '{replica}'";
        var rest = arguments == null || arguments.isBlank() ? "" : ", " + arguments;
        return "ENGINE = Replicated" + engine + "(" + place + rest + ")";
    }
}
