package dev.faultline.facts.query;

import java.util.ArrayList;
import java.util.List;

/** Counts of a selection per combination of keys: the explorer's table, top N. */
public final class GroupQuery {
    private final FactsQuery facts;

    public GroupQuery(FactsQuery facts) {
        this.facts = facts;
    }

    /**
     * One combination.
     *
     * @param keys in the order asked for
     * @param groups combinations in all, up to the budget's bound
     */
    public record Group(List<String> keys, long events, long users, long lastSeenMs, long groups) {
        public Group {
            keys = List.copyOf(keys);
        }
    }

    /** The most frequent combinations, or those with most users. */
    public Found<Group> top(
            Selection selection, List<GroupKey> by, SeriesQuery.Measure order, int limit, QueryBudget budget) {
        var source = by.stream().allMatch(GroupKey::inRollups) ? selection.chartSource() : Source.EVENTS;
        var sql = new Sql();
        var where = selection.where(source, sql);
        List<String> names = new ArrayList<>();
        sql.add("SELECT ");
        for (var key : by) {
            var name = "k" + names.size();
            sql.add(key.expression(sql) + " AS " + name + ", ");
            names.add(name);
        }
        sql.add(source.count() + " AS n, " + source.users() + " AS people, toUnixTimestamp(max(" + source.time()
                + ")) * 1000 AS last_ms, count() OVER () AS groups FROM " + source.table() + " WHERE " + where);
        if (!names.isEmpty()) {
            sql.add(" GROUP BY " + String.join(", ", names));
        }
        sql.add(" ORDER BY " + (order == SeriesQuery.Measure.EVENTS ? "n" : "people") + " DESC"
                        + names.stream().map(name -> ", " + name).reduce("", String::concat) + " LIMIT ")
                .bind("UInt32", limit);
        var found = facts.find(
                selection.scope().tenant(),
                sql,
                budget,
                row -> new Group(
                        names.stream().map(row::getString).toList(),
                        row.getLong("n"),
                        row.getLong("people"),
                        row.getLong("last_ms"),
                        row.getLong("groups")));
        var full = !found.rows().isEmpty() && found.rows().getFirst().groups() >= budget.groups();
        return full ? new Found<>(found.rows(), found.scannedRows(), true, false) : found;
    }
}
