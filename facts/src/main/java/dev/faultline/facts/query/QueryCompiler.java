package dev.faultline.facts.query;

import dev.faultline.core.search.Key;
import dev.faultline.core.search.KnownKey;
import dev.faultline.core.search.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * From a query to a condition on rows of {@code events} or of a rollup. Terms about the issue become membership of the
 * mirror {@code issue_hashes}, those about frames membership of {@code stacks}, so that any mix of AND, OR and NOT is one
 * condition on one table.
 */
public final class QueryCompiler {
    private final SearchDirectory directory;
    private final Instant now;

    /** @param now what relative times are relative to */
    public QueryCompiler(SearchDirectory directory, Instant now) {
        this.directory = directory;
        this.now = now;
    }

    /** The moment that relative times are relative to. */
    Instant now() {
        return now;
    }

    /** The cheapest table that can answer. */
    public Source source(Query query, TimeWindow window) {
        return fitsRollups(query) ? Source.rollup(window, now) : Source.EVENTS;
    }

    /** The cheapest table whose rows are fine enough for a chart. */
    Source chartSource(Query query, TimeWindow window) {
        return fitsRollups(query) ? Source.chart(window, now) : Source.EVENTS;
    }

    private static boolean fitsRollups(Query query) {
        return switch (query) {
            case Query.Everything everything -> true;
            case Query.And(var parts) -> parts.stream().allMatch(QueryCompiler::fitsRollups);
            case Query.Or(var parts) -> parts.stream().allMatch(QueryCompiler::fitsRollups);
            case Query.Not(var inner) -> fitsRollups(inner);
            case Query.Term term -> IssueTerms.fits(term) || RollupTerms.fits(term);
            case Query.FreeText text -> false;
        };
    }

    /** Whether answering searches kept bodies, which not every event has. */
    public static boolean searchesBodies(Query query) {
        return switch (query) {
            case Query.And(var parts) -> parts.stream().anyMatch(QueryCompiler::searchesBodies);
            case Query.Or(var parts) -> parts.stream().anyMatch(QueryCompiler::searchesBodies);
            case Query.Not(var inner) -> searchesBodies(inner);
            case Query.Term term -> term.key() instanceof Key.Context;
            case Query.Everything everything -> false;
            case Query.FreeText text -> false;
        };
    }

    /** The rows of the scope: tenant, time and environments, then the query itself. */
    public String where(SearchScope scope, Query query, Source source, Sql sql) {
        return scope.predicate(source, sql) + " AND " + new Compilation(source, sql).condition(query);
    }

    /** One walk over one tree. */
    private final class Compilation {
        private final IssueTerms issues;
        private final RollupTerms rollups;
        private final EventTerms events;
        private final Source source;

        Compilation(Source source, Sql sql) {
            this.source = source;
            issues = new IssueTerms(directory, now, sql);
            rollups = new RollupTerms(directory, sql);
            events = new EventTerms(now, sql);
        }

        String condition(Query query) {
            if (issues.isAboutIssuesOnly(query)) {
                return issues.membership(query);
            }
            return switch (query) {
                case Query.Everything everything -> "1";
                case Query.And(var parts) -> and(parts);
                case Query.Or(var parts) -> joined(parts, " OR ");
                case Query.Not(var inner) -> "NOT " + condition(inner);
                case Query.Term term -> source == Source.EVENTS ? eventTerm(term) : rollups.condition(term, source);
                case Query.FreeText text -> events.freeText(text.pattern());
            };
        }

        private String eventTerm(Query.Term term) {
            return RollupTerms.knows(term) ? rollups.condition(term, source) : events.condition(term);
        }

        /** All that is about issues in one membership: the mirror is read once. */
        private String and(List<Query> parts) {
            var aboutIssues = parts.stream().filter(issues::isAboutIssuesOnly).toList();
            List<Query> rest = new ArrayList<>(parts);
            rest.removeAll(aboutIssues);
            if (aboutIssues.size() < 2) {
                return joined(parts, " AND ");
            }
            rest.addFirst(new Query.And(aboutIssues));
            return joined(rest, " AND ");
        }

        private String joined(List<Query> parts, String between) {
            return parts.stream().map(this::condition).collect(Collectors.joining(between, "(", ")"));
        }
    }

    static boolean isKnown(Query.Term term, KnownKey key) {
        return term.key() instanceof Key.Known(var known) && known == key;
    }
}
