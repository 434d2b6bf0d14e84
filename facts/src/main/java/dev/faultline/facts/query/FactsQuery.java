package dev.faultline.facts.query;

import com.clickhouse.client.api.data_formats.ClickHouseBinaryFormatReader;
import dev.faultline.engines.clickhouse.ClickHouse;
import dev.faultline.engines.clickhouse.ClickHouse.ClickHouseRow;
import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.util.function.Consumer;

/** Runs what this package compiled: within its scope and its budget. */
public final class FactsQuery {
    private final ScopedSql sql;

    public FactsQuery(ClickHouse clickHouse) {
        this.sql = new ScopedSql(clickHouse);
    }

    <T> Found<T> find(Scope scope, Sql statement, QueryBudget budget, ClickHouseRow<T> mapper) {
        return Found.of(sql.answer(scope, statement.text(), statement.parameters(), budget.settings(), mapper), budget);
    }

    /** All rows, or an error: nothing is left out in silence. */
    void stream(Scope scope, Sql statement, QueryBudget budget, Consumer<ClickHouseBinaryFormatReader> each) {
        sql.stream(scope, statement.text(), statement.parameters(), budget.strictSettings(), each);
    }
}
