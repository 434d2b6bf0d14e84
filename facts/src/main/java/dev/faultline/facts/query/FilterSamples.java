package dev.faultline.facts.query;

import dev.faultline.facts.read.Scope;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A few examples of what each filter dropped, scrubbed, for a week. */
public final class FilterSamples {
    private final FactsQuery facts;

    public FilterSamples(FactsQuery facts) {
        this.facts = facts;
    }

    /** One dropped event. */
    public record FilterSample(String reason, String eventId, String title, Instant at, String body) {}

    /** Newest first. */
    public List<FilterSample> of(Scope scope, int limit, QueryBudget budget) {
        var sql = new Sql();
        sql.add("SELECT reason, replaceAll(toString(event_id), '-', '') AS id, title,"
                        + " toUnixTimestamp64Milli(received_at) AS at, body FROM filter_samples FINAL WHERE "
                        + ScopedSql.MARK + " ORDER BY received_at DESC LIMIT ")
                .bind("UInt32", limit);
        return facts.find(
                        scope,
                        sql,
                        budget,
                        row -> new FilterSample(
                                row.getString("reason"),
                                row.getString("id").toLowerCase(Locale.ROOT),
                                row.getString("title"),
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("body")))
                .rows();
    }
}
