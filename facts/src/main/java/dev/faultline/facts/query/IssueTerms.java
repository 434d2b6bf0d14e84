package dev.faultline.facts.query;

import dev.faultline.core.search.IssueState;
import dev.faultline.core.search.Key;
import dev.faultline.core.search.KnownKey;
import dev.faultline.core.search.Operator;
import dev.faultline.core.search.Query;
import dev.faultline.core.search.Value;
import dev.faultline.facts.read.ScopedSql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Terms about the issue: membership of the mirror of what PostgreSQL decided about each hash. */
final class IssueTerms {
    private final SearchDirectory directory;
    private final Instant now;
    private final Sql sql;
    private final Comparison compare;

    IssueTerms(SearchDirectory directory, Instant now, Sql sql) {
        this.directory = directory;
        this.now = now;
        this.sql = sql;
        this.compare = new Comparison(sql);
    }

    static boolean fits(Query.Term term) {
        return term.key() instanceof Key.Known(var key)
                && (key.owner() == KnownKey.Owner.ISSUE || (key == KnownKey.HAS && isAssigneeAskedFor(term)));
    }

    private static boolean isAssigneeAskedFor(Query.Term term) {
        return term.values().stream()
                .allMatch(value -> value instanceof Value.Present(Key.Known(var key)) && key == KnownKey.ASSIGNED);
    }

    boolean isAboutIssuesOnly(Query query) {
        return switch (query) {
            case Query.Term term -> fits(term);
            case Query.Not(var inner) -> isAboutIssuesOnly(inner);
            case Query.And(var parts) -> parts.stream().allMatch(this::isAboutIssuesOnly);
            case Query.Or(var parts) -> parts.stream().allMatch(this::isAboutIssuesOnly);
            case Query.Everything everything -> false;
            case Query.FreeText text -> false;
        };
    }

    /** True of rows whose issue makes the query true. */
    String membership(Query query) {
        return membershipWhere(condition(query));
    }

    private String membershipWhere(String condition) {
        return "(project_id, hash) IN (SELECT project_id, hash FROM issue_hashes FINAL WHERE " + ScopedSql.MARK
                + " AND deleted = 0 AND " + condition + ")";
    }

    private String condition(Query query) {
        return switch (query) {
            case Query.Term term -> term(term);
            case Query.Not(var inner) -> "NOT " + condition(inner);
            case Query.And(var parts) -> joined(parts, " AND ");
            case Query.Or(var parts) -> joined(parts, " OR ");
            default -> throw new IllegalStateException("not about issues: " + query);
        };
    }

    private String joined(List<Query> parts, String between) {
        return parts.stream().map(this::condition).collect(Collectors.joining(between, "(", ")"));
    }

    private String term(Query.Term term) {
        return switch (((Key.Known) term.key()).key()) {
            case IS ->
                Comparison.any(term.values().stream()
                        .map(value -> state(((Value.State) value).state()))
                        .toList());
            case PRIORITY -> compare.text("priority", term);
            case ASSIGNED -> "assignee IN " + sql.parameter("Array(String)", assignees(term));
            case HAS -> "assignee != ''";
            case BOOKMARKS ->
                oneOf(term.values().stream()
                        .flatMap(value -> directory.bookmarked(value).stream())
                        .toList());
            case ISSUE_ID ->
                oneOf(Comparison.patterns(term).stream()
                        .flatMap(pattern -> directory.issues(pattern).stream())
                        .toList());
            case TITLE -> compare.part("title", term);
            case FIRST_SEEN -> compare.time("first_seen", term, now);
            case FIRST_RELEASE -> firstRelease(term);
            case LAST_SEEN -> lifetime("max(last_seen)", compare.time("value", term, now));
            case TIMES_SEEN -> lifetime("sum(events)", compare.number("value", term));
            case USERS -> lifetime("uniqCombined64Merge(12)(users)", compare.number("value", term));
            default -> throw new IllegalStateException("not about issues: " + term.key());
        };
    }

    private String state(IssueState state) {
        return switch (state) {
            case UNRESOLVED, RESOLVED, ARCHIVED -> "status = " + sql.parameter("String", state.word());
            case NEW, REGRESSED, ESCALATING, ONGOING ->
                "(status = 'unresolved' AND substatus = " + sql.parameter("String", state.word()) + ")";
            case FOR_REVIEW ->
                "(status = 'unresolved' AND substatus IN ('new', 'regressed', 'escalating') AND assignee = '')";
            case ASSIGNED -> "assignee != ''";
            case UNASSIGNED -> "assignee = ''";
            case LINKED -> oneOf(directory.linked());
        };
    }

    private List<String> assignees(Query.Term term) {
        return term.values().stream()
                .flatMap(value -> directory.assignees(value).stream())
                .distinct()
                .toList();
    }

    private String oneOf(Collection<Long> issues) {
        return "issue_id IN " + sql.parameter("Array(UInt64)", issues);
    }

    private String firstRelease(Query.Term term) {
        if (term.operator() == Operator.EQUAL && term.values().stream().noneMatch(Value.Latest.class::isInstance)) {
            return compare.text("first_release", term);
        }
        var names = term.operator() == Operator.EQUAL
                ? directory.latestReleases().stream()
                        .map(SearchDirectory.NamedRelease::version)
                        .toList()
                : directory.releases(
                        term.operator(), Comparison.patterns(term).getFirst().text());
        return "first_release IN " + sql.parameter("Array(String)", names);
    }

    /** Numbers of an issue's whole life, over all its hashes. */
    private String lifetime(String aggregate, String condition) {
        return "issue_id IN (SELECT issue_id FROM (SELECT m.issue_id AS issue_id, " + aggregate
                + " AS value FROM (SELECT * FROM hash_totals WHERE " + ScopedSql.MARK
                + ") AS t INNER JOIN (SELECT project_id, hash, issue_id FROM issue_hashes FINAL WHERE "
                + ScopedSql.MARK
                + " AND deleted = 0) AS m USING (project_id, hash) GROUP BY issue_id) WHERE " + condition + ")";
    }
}
