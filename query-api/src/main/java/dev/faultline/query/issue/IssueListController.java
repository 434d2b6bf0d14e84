package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.IssueRanking;
import dev.faultline.facts.query.ListPlace;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.RankedIssue;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.query.search.Asker;
import dev.faultline.query.search.Meta;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Issue lists and what stands around them. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues")
class IssueListController {
    private static final int MAX_PAGE = 100;
    private static final int MAX_QUERIES = 40;
    private static final int MAX_BUCKETS = 500;

    private final Searches searches;
    private final IssueRanking ranking;
    private final IssueItems items;
    private final RankCache cache;
    private final SeriesQuery series;

    IssueListController(
            Searches searches, IssueRanking ranking, IssueItems items, RankCache cache, SeriesQuery series) {
        this.cache = cache;
        this.searches = searches;
        this.ranking = ranking;
        this.items = items;
        this.series = series;
    }

    @GetMapping
    @Needs(Permission.EVENT_READ)
    @Summary("Issues that a search finds, with numbers of exactly the events that it finds")
    IssuePage listIssues(
            Grant grant,
            ScopeRequest scope,
            @RequestParam(defaultValue = "trending") IssueSort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String include) {
        var start = System.nanoTime();
        var search = searches.of(grant, scope);
        var size = Math.clamp(limit, 1, MAX_PAGE);
        var ranked = cursor == null
                ? cache.page(
                        grant.organizationId(),
                        Asker.id(grant),
                        search,
                        sort.toOrder(),
                        size,
                        () -> ranking.page(search.selection(), sort.toOrder(), null, size, QueryBudget.SCREEN))
                : new RankCache.Ranking(
                        ranking.page(search.selection(), sort.toOrder(), place(cursor), size, QueryBudget.SCREEN),
                        search.now());
        var found = ranked.found();
        var rows = found.rows();
        var shown = rows.subList(0, Math.min(size, rows.size()));
        var ids = shown.stream().map(RankedIssue::issueId).toList();
        var withTrend = "trend".equals(include) || "stats32".equals(include);
        var more = rows.size() > size;
        var first = cursor == null;
        return new IssuePage(
                items.of(grant, search, ids, withTrend),
                more ? next(shown.getLast()) : null,
                Meta.of(found, search.asOf(ranked.asOf()), start),
                first
                        ? new IssuePage.Count(
                                shown.isEmpty() ? 0 : shown.getFirst().total(), found.exact())
                        : null,
                first ? (shown.isEmpty() ? 0 : shown.getFirst().allEvents()) : null);
    }

    private static String next(RankedIssue last) {
        return Cursor.behind(last.rank(), last.issueId()).encode();
    }

    private static @Nullable ListPlace place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var place = Cursor.parse(cursor, 2);
        try {
            return new ListPlace(Double.parseDouble(place.values().getFirst()), place.number(1));
        } catch (NumberFormatException e) {
            throw (ProblemException) new ProblemException(ProblemCode.INVALID_CURSOR).initCause(e);
        }
    }

    /** How many issues one of several searches finds. */
    record QueryCount(String q, long value, boolean exact) {}

    @GetMapping("/counts")
    @Needs(Permission.EVENT_READ)
    @Summary("How many issues each of several searches finds, in the order given")
    List<QueryCount> countIssues(
            Grant grant,
            @RequestParam List<String> q,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable List<String> env,
            @RequestParam(required = false) @Nullable String t) {
        if (q.size() > MAX_QUERIES) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "at most " + MAX_QUERIES + " searches at once")
                    .inField("q");
        }
        return q.stream()
                .map(query -> {
                    var search = searches.of(grant, new ScopeRequest(query, project, env, t));
                    var found = ranking.count(search.selection(), QueryBudget.SCREEN);
                    return new QueryCount(
                            query, found.rows().isEmpty() ? 0 : found.rows().getFirst(), found.exact());
                })
                .toList();
    }

    @GetMapping("/histogram")
    @Needs(Permission.EVENT_READ)
    @Summary("Events of a search over time, by level")
    SeriesView issueHistogram(Grant grant, ScopeRequest scope, @RequestParam(defaultValue = "90") int buckets) {
        var start = System.nanoTime();
        var search = searches.of(grant, scope);
        var parts = Buckets.of(search.selection().scope().window(), Math.clamp(buckets, 1, MAX_BUCKETS));
        var found = series.series(
                search.selection(), parts, SeriesQuery.Measure.EVENTS, GroupKey.of("level"), 6, QueryBudget.SCREEN);
        return SeriesView.of(found, parts, Meta.of(found, search, start));
    }
}
