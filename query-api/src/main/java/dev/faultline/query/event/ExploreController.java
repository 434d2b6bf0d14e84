package dev.faultline.query.event;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.query.issue.SeriesMeasure;
import dev.faultline.query.issue.SeriesView;
import dev.faultline.query.search.Meta;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.PageMeta;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The explorer: counts of any search by any keys, and over time. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/explore")
@Needs(Permission.EVENT_READ)
class ExploreController {
    private static final int MAX_KEYS = 4;
    private static final int MAX_ROWS = 1_000;

    private final Searches searches;
    private final GroupQuery groups;
    private final SeriesQuery series;

    ExploreController(Searches searches, GroupQuery groups, SeriesQuery series) {
        this.searches = searches;
        this.groups = groups;
        this.series = series;
    }

    /** One combination of the keys' values; {@code users} is an estimate above about a thousand. */
    record GroupRow(List<String> keys, long events, long users, Instant lastSeen) {}

    /** The most frequent combinations. {@code groups}: how many there are in all. */
    record GroupTable(List<String> keys, List<GroupRow> items, long groups, PageMeta meta) {}

    @GetMapping("/groups")
    @Summary("Events and users per combination of keys, the most frequent first")
    GroupTable exploreGroups(
            Grant grant,
            ScopeRequest scope,
            @RequestParam(required = false) @Nullable List<String> by,
            @RequestParam(defaultValue = "events") SeriesMeasure sort,
            @RequestParam(defaultValue = "50") int limit) {
        var start = System.nanoTime();
        var keys = by == null ? List.<String>of() : by;
        if (keys.size() > MAX_KEYS) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "at most " + MAX_KEYS + " keys").inField("by");
        }
        var search = searches.of(grant, scope);
        var found = groups.top(
                search.selection(),
                keys.stream().map(GroupKey::of).toList(),
                sort.measure(),
                Math.clamp(limit, 1, MAX_ROWS),
                QueryBudget.SCREEN);
        var rows = found.rows().stream()
                .map(row -> new GroupRow(row.keys(), row.events(), row.users(), Instant.ofEpochMilli(row.lastSeenMs())))
                .toList();
        return new GroupTable(
                keys,
                rows,
                found.rows().isEmpty() ? 0 : found.rows().getFirst().groups(),
                Meta.of(found, search, start));
    }

    @GetMapping("/series")
    @Summary("Events or users of a search over time, whole or split by a key's most frequent values")
    SeriesView exploreSeries(
            Grant grant,
            ScopeRequest scope,
            @RequestParam(required = false) @Nullable String split,
            @RequestParam(defaultValue = "events") SeriesMeasure measure,
            @RequestParam(defaultValue = "5") int top,
            @RequestParam(defaultValue = "90") int buckets) {
        var start = System.nanoTime();
        var search = searches.of(grant, scope);
        var parts = Buckets.of(search.selection().scope().window(), Math.clamp(buckets, 1, 500));
        var key = split == null || split.isBlank() ? null : GroupKey.of(split);
        var found = series.series(
                search.selection(), parts, measure.measure(), key, Math.clamp(top, 1, 20), QueryBudget.SCREEN);
        return SeriesView.of(found, parts, Meta.of(found, search, start));
    }
}
