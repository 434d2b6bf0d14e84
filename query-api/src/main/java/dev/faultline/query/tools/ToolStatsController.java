package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.LedgerQuery;
import dev.faultline.facts.query.LedgerQuery.Cell;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger in the form of Sentry's statistics. */
@RestController
class ToolStatsController {
    private static final int MAX_PARTS = 400;

    private final Searches searches;
    private final LedgerQuery ledger;

    ToolStatsController(Searches searches, LedgerQuery ledger) {
        this.searches = searches;
        this.ledger = ledger;
    }

    /** Sums of one combination of what was grouped by. */
    record ToolStatsGroup(Map<String, Object> by, Map<String, Long> totals, Map<String, List<Long>> series) {}

    record ToolStats(Instant start, Instant end, List<Instant> intervals, List<ToolStatsGroup> groups) {}

    @GetMapping("/api/0/organizations/{org}/stats_v2/")
    @Needs(Permission.ORG_READ)
    @Summary("What became of what was received, over time, grouped by outcome, reason, category or project")
    ToolStats getStats(
            Grant grant,
            @RequestParam(required = false) @Nullable List<String> field,
            @RequestParam(required = false) @Nullable List<String> groupBy,
            @RequestParam(required = false) @Nullable List<String> category,
            @RequestParam(required = false) @Nullable List<String> outcome,
            @RequestParam(required = false) @Nullable List<String> reason,
            @RequestParam(required = false) @Nullable String interval,
            @RequestParam(required = false) @Nullable String statsPeriod,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String end,
            @RequestParam(required = false) @Nullable List<String> project) {
        var chosen = project == null || project.contains("-1") ? null : project;
        var search = searches.of(grant, new ScopeRequest(null, chosen, null, ToolRange.of(statsPeriod, start, end)));
        var scope = search.selection().scope();
        var buckets = Buckets.of(
                scope.window(), ToolInterval.parts(interval, scope.window().length(), MAX_PARTS));
        var named = field == null || field.isEmpty() ? "sum(quantity)" : field.getFirst();
        var by = groupBy == null ? List.<String>of() : groupBy;
        Map<Map<String, Object>, List<Long>> lines = new LinkedHashMap<>();
        for (var cell : ledger.cells(scope.tenant(), scope.window(), buckets, QueryBudget.SCREEN)) {
            if (wanted(category, category(cell)) && wanted(outcome, outcome(cell)) && wanted(reason, cell.reason())) {
                var line = lines.computeIfAbsent(
                        key(cell, by), key -> new ArrayList<>(Collections.nCopies(buckets.count(), 0L)));
                line.set(cell.bucket(), line.get(cell.bucket()) + cell.quantity());
            }
        }
        List<Instant> intervals = new ArrayList<>();
        for (var i = 0; i < buckets.count(); i++) {
            intervals.add(buckets.start().plus(buckets.width().multipliedBy(i)));
        }
        return new ToolStats(
                buckets.start(),
                buckets.start().plus(buckets.width().multipliedBy(buckets.count())),
                intervals,
                lines.entrySet().stream()
                        .map(line -> new ToolStatsGroup(
                                line.getKey(),
                                Map.of(
                                        named,
                                        line.getValue().stream()
                                                .mapToLong(Long::longValue)
                                                .sum()),
                                Map.of(named, line.getValue())))
                        .toList());
    }

    private static boolean wanted(@Nullable List<String> chosen, String value) {
        return chosen == null || chosen.isEmpty() || chosen.contains(value);
    }

    private static Map<String, Object> key(Cell cell, List<String> by) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (var name : by) {
            switch (name) {
                case "outcome" -> key.put(name, outcome(cell));
                case "reason" -> key.put(name, cell.reason());
                case "category" -> key.put(name, category(cell));
                case "project" -> key.put(name, cell.projectId());
                default -> {}
            }
        }
        return key;
    }

    private static String category(Cell cell) {
        return cell.category();
    }

    /** Sentry has six outcomes: what counts once here was accepted there, and what was sampled away was filtered. */
    private static String outcome(Cell cell) {
        if (cell.outcome().equals(Outcome.STORED.wireName())) {
            return "accepted";
        }
        if (cell.outcome().equals(Outcome.SAMPLED.wireName())) {
            return "filtered";
        }
        return cell.outcome().equals(Outcome.DUPLICATE.wireName()) ? "invalid" : cell.outcome();
    }
}
