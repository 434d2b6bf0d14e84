package dev.faultline.query.status;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.LedgerQuery;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger: what was received, and what became of it. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/outcomes")
@Needs(Permission.EVENT_READ)
class OutcomesController {
    private static final int BUCKETS = 90;

    private final Searches searches;
    private final LedgerQuery ledger;

    OutcomesController(Searches searches, LedgerQuery ledger) {
        this.searches = searches;
        this.ledger = ledger;
    }

    /** One outcome over time. */
    record OutcomeLine(String outcome, List<Long> points) {}

    /**
     * The sum. {@code received} is what the log's records held plus what was refused for its rate; {@code difference} is
     * what is in flight or, when the pipeline is idle, missing.
     */
    record Ledger(
            long received,
            long stored,
            long duplicate,
            long filtered,
            long rateLimited,
            long invalid,
            long sampled,
            long difference) {}

    /** Where it comes from. */
    record OutcomeReason(String outcome, String reason, long projectId, String keyId, String category, long count) {}

    /** All of it for a window. {@code clientDiscards} were dropped by senders and never received. */
    record OutcomesView(
            Instant start,
            Instant end,
            long bucketMs,
            List<OutcomeLine> series,
            Ledger ledger,
            List<OutcomeReason> reasons,
            long clientDiscards) {}

    @GetMapping
    @Summary("What became of everything received, with reasons")
    OutcomesView getOutcomes(Grant grant, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        var window = search.selection().scope().window();
        var tenant = search.selection().scope().tenant();
        var buckets = Buckets.of(window, BUCKETS);
        var lines = ledger.lines(tenant, window, QueryBudget.SCREEN);
        Map<String, Long> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(line.outcome(), line.quantity(), Long::sum));
        var inLog = ledger.received(tenant, window, QueryBudget.SCREEN);
        var received = inLog + sum(sums, Outcome.RATE_LIMITED);
        var known = sums.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Outcome.CLIENT_DISCARD.wireName()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new OutcomesView(
                buckets.start(),
                buckets.start().plus(buckets.width().multipliedBy(buckets.count())),
                buckets.width().toMillis(),
                series(ledger.points(tenant, window, buckets, QueryBudget.SCREEN), buckets.count()),
                new Ledger(
                        received,
                        sum(sums, Outcome.STORED),
                        sum(sums, Outcome.DUPLICATE),
                        sum(sums, Outcome.FILTERED),
                        sum(sums, Outcome.RATE_LIMITED),
                        sum(sums, Outcome.INVALID),
                        sum(sums, Outcome.SAMPLED),
                        received - known),
                lines.stream()
                        .map(line -> new OutcomeReason(
                                line.outcome(),
                                line.reason(),
                                line.projectId(),
                                line.keyId(),
                                line.category(),
                                line.quantity()))
                        .toList(),
                sum(sums, Outcome.CLIENT_DISCARD));
    }

    private static long sum(Map<String, Long> sums, Outcome outcome) {
        return sums.getOrDefault(outcome.wireName(), 0L);
    }

    private static List<OutcomeLine> series(List<LedgerQuery.Point> points, int buckets) {
        Map<String, List<Long>> lines = new LinkedHashMap<>();
        for (var point : points) {
            var line = lines.computeIfAbsent(
                    point.outcome(), outcome -> new ArrayList<>(Collections.nCopies(buckets, 0L)));
            var at = Math.min(point.bucket(), buckets - 1);
            line.set(at, line.get(at) + point.quantity());
        }
        List<OutcomeLine> series = new ArrayList<>();
        lines.forEach((outcome, line) -> series.add(new OutcomeLine(outcome, List.copyOf(line))));
        return series;
    }
}
