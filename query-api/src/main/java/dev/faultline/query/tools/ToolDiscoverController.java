package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Project;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.GroupQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.facts.query.SeriesQuery.Measure;
import dev.faultline.query.event.EventLists;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tables and time series of events, as the Grafana data source and Sentry's MCP server ask for them. */
@RestController
class ToolDiscoverController {
    private static final int MAX_ROWS = 100;
    private static final int MAX_LINES = 10;
    private static final int MAX_BUCKETS = 500;

    private final Searches searches;
    private final EventLists lists;
    private final GroupQuery groups;
    private final SeriesQuery series;

    ToolDiscoverController(Searches searches, EventLists lists, GroupQuery groups, SeriesQuery series) {
        this.searches = searches;
        this.lists = lists;
        this.groups = groups;
        this.series = series;
    }

    /** A table; a row is an object of its columns. */
    record ToolTable(List<Map<String, Object>> data, ToolTableMeta meta) {}

    record ToolTableMeta(
            Map<String, String> fields, Map<String, String> units, boolean isMetricsData, String dataset) {}

    @GetMapping("/api/0/organizations/{org}/events/")
    @Needs(Permission.EVENT_READ)
    @Summary("A table of events, or of groups of events when an aggregate is among the fields")
    ToolTable queryEvents(
            Grant grant,
            @RequestParam List<String> field,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(name = "per_page", defaultValue = "50") int perPage,
            @RequestParam(required = false) @Nullable String statsPeriod,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String end,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable List<String> environment) {
        if (field.size() > 20) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "at most 20 fields").inField("field");
        }
        var search = search(grant, query, ToolRange.of(statsPeriod, start, end), project, environment);
        var fields = new ToolFields(field);
        var size = Math.clamp(perPage, 1, MAX_ROWS);
        var rows = fields.areEvents() ? events(search, fields, size) : groups(search, fields, sort, size);
        return new ToolTable(rows, new ToolTableMeta(fields.kinds(), Map.of(), false, "errors"));
    }

    private List<Map<String, Object>> events(Search search, ToolFields fields, int size) {
        return lists.page(search, null, size, System.nanoTime()).items().stream()
                .map(event -> fields.row(event, id -> slug(search, id)))
                .toList();
    }

    private List<Map<String, Object>> groups(Search search, ToolFields fields, @Nullable String sort, int size) {
        var window = search.selection().scope().window();
        return groups.top(search.selection(), fields.keys(), measure(sort), size, QueryBudget.SCREEN).rows().stream()
                .map(group -> fields.row(group, window.length(), id -> slug(search, id)))
                .toList();
    }

    /** One line: pairs of a moment and what was counted in the step that begins there. */
    record ToolSeries(List<List<Object>> data, long start, long end, int order, boolean isMetricsData) {}

    record ToolCount(long count) {}

    @GetMapping("/api/0/organizations/{org}/events-stats/")
    @Needs(Permission.EVENT_READ)
    @Summary("Events or users over time: one series, or an object of series when split by topEvents")
    JsonNode queryEventStats(
            Grant grant,
            @RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable List<String> yAxis,
            @RequestParam(required = false) @Nullable Integer topEvents,
            @RequestParam(required = false) @Nullable List<String> field,
            @RequestParam(required = false) @Nullable String interval,
            @RequestParam(required = false) @Nullable String statsPeriod,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String end,
            @RequestParam(required = false) @Nullable List<String> project,
            @RequestParam(required = false) @Nullable List<String> environment) {
        var search = search(grant, query, ToolRange.of(statsPeriod, start, end), project, environment);
        var window = search.selection().scope().window();
        var buckets = Buckets.of(window, ToolInterval.parts(interval, window.length(), MAX_BUCKETS));
        var axes = yAxis == null || yAxis.isEmpty() ? List.of("count()") : yAxis;
        var split = new ToolFields(field == null ? List.of() : field)
                .grouped().stream().findFirst().orElse(null);
        if (topEvents != null && topEvents > 0 && split != null) {
            var lines = new LinkedHashMap<String, ToolSeries>();
            series.series(
                            search.selection(),
                            buckets,
                            measure(axes.getFirst()),
                            ToolFields.key(split),
                            Math.clamp(topEvents, 1, MAX_LINES),
                            QueryBudget.SCREEN)
                    .rows()
                    .forEach(line -> lines.put(line.key(), series(line.points(), buckets, lines.size())));
            return JsonMapper.shared().valueToTree(lines);
        }
        var lines = new LinkedHashMap<String, ToolSeries>();
        for (var axis : axes.subList(0, Math.min(axes.size(), MAX_LINES))) {
            var found = series.series(search.selection(), buckets, measure(axis), null, 1, QueryBudget.SCREEN)
                    .rows();
            var points = found.isEmpty()
                    ? Collections.nCopies(buckets.count(), 0L)
                    : found.getFirst().points();
            lines.put(axis, series(points, buckets, lines.size()));
        }
        return JsonMapper.shared()
                .valueToTree(lines.size() == 1 ? lines.firstEntry().getValue() : lines);
    }

    private static ToolSeries series(List<Long> points, Buckets buckets, int order) {
        List<List<Object>> data = new ArrayList<>();
        var at = buckets.start();
        for (var point : points) {
            data.add(List.of(at.getEpochSecond(), List.of(new ToolCount(point))));
            at = at.plus(buckets.width());
        }
        return new ToolSeries(data, buckets.start().getEpochSecond(), at.getEpochSecond(), order, false);
    }

    private Search search(
            Grant grant,
            @Nullable String query,
            String range,
            @Nullable List<String> project,
            @Nullable List<String> environment) {
        var chosen = project == null || project.contains("-1") ? null : project;
        return searches.of(grant, new ScopeRequest(query, chosen, environment, range));
    }

    private static Measure measure(@Nullable String aggregate) {
        return aggregate != null && aggregate.contains("count_unique") ? Measure.USERS : Measure.EVENTS;
    }

    private static String slug(Search search, long project) {
        return search.project(project).map(Project::slug).orElse("");
    }
}
