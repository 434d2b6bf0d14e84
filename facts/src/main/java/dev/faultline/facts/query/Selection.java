package dev.faultline.facts.query;

import dev.faultline.core.search.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query in its scope, with the compiler of its moment: what every reader of this package takes. Whoever asks for the
 * same selection, list, detail, chart or export, counts the same events.
 *
 * @param hashes only events of these primary hashes (an issue is a set of them), or null for all
 * @param compiler bound to the caller's directory and to one "now"
 */
public record Selection(
        SearchScope scope, Query query, @Nullable List<Long> hashes, QueryCompiler compiler) {
    public Selection {
        hashes = hashes == null ? null : List.copyOf(hashes);
    }

    public static Selection of(SearchScope scope, Query query, QueryCompiler compiler) {
        return new Selection(scope, query, null, compiler);
    }

    /** The cheapest table that can answer. */
    public Source source() {
        return compiler.source(query, scope.window());
    }

    /** The cheapest table whose rows are fine enough for a chart. */
    Source chartSource() {
        return compiler.chartSource(query, scope.window());
    }

    /** The condition on rows of the source. */
    String where(Source source, Sql sql) {
        var where = compiler.where(scope, query, source, sql);
        return hashes == null ? where : where + " AND hash IN " + sql.parameter("Array(UInt64)", hashes);
    }

    public Selection narrowedTo(long project) {
        return new Selection(scope.narrowedTo(Set.of(project)), query, hashes, compiler);
    }

    public Selection in(TimeWindow window) {
        return new Selection(scope.in(window), query, hashes, compiler);
    }

    public Selection matching(Query other) {
        return new Selection(scope, other, hashes, compiler);
    }

    public Selection ofHashes(Collection<Long> only) {
        return new Selection(scope, query, List.copyOf(only), compiler);
    }
}
