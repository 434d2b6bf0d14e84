package dev.faultline.query.status;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.project.Project;
import dev.faultline.core.event.EventId;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.LedgerBalance;
import dev.faultline.facts.query.LedgerQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.read.LedgerReader;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    private final LedgerReader fates;
    private final TailReading tail;

    OutcomesController(Searches searches, LedgerQuery ledger, LedgerReader fates, TailReading tail) {
        this.searches = searches;
        this.ledger = ledger;
        this.fates = fates;
        this.tail = tail;
    }

    /** One outcome over time. */
    record OutcomeLine(String outcome, List<Long> points) {}

    /**
     * The sum: {@code received = stored + duplicate + filtered + rateLimited + invalid + sampled + inFlight + difference}.
     * {@code received} is what the log's records announced and what ingest turned away; {@code inFlight} is in the log and
     * not stored yet; {@code difference} has no explanation and should be 0.
     */
    record Ledger(
            long received,
            long stored,
            long duplicate,
            long filtered,
            long rateLimited,
            long invalid,
            long sampled,
            long inFlight,
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
        // Read first: what is stored meanwhile is then in both, and in neither is impossible.
        var inFlight = tail.items(tenant, window);
        var lines = ledger.lines(tenant, window, QueryBudget.SCREEN);
        var balance = LedgerBalance.of(lines, ledger.received(tenant, window, QueryBudget.SCREEN), inFlight);
        return new OutcomesView(
                buckets.start(),
                buckets.start().plus(buckets.width().multipliedBy(buckets.count())),
                buckets.width().toMillis(),
                series(ledger.points(tenant, window, buckets, QueryBudget.SCREEN), buckets.count()),
                new Ledger(
                        balance.received(),
                        balance.of(Outcome.STORED),
                        balance.of(Outcome.DUPLICATE),
                        balance.of(Outcome.FILTERED),
                        balance.of(Outcome.RATE_LIMITED),
                        balance.of(Outcome.INVALID),
                        balance.of(Outcome.SAMPLED),
                        balance.inFlight(),
                        balance.difference()),
                lines.stream()
                        .map(line -> new OutcomeReason(
                                line.outcome(),
                                line.reason(),
                                line.projectId(),
                                line.keyId(),
                                line.category(),
                                line.quantity()))
                        .toList(),
                balance.of(Outcome.CLIENT_DISCARD));
    }

    /** What became of one item. {@code reason} is empty when it was stored. */
    record FateView(String eventId, String project, Instant receivedAt, String outcome, String reason) {}

    @GetMapping("/{eventId}")
    @Summary("What became of the item with this event id")
    FateView getOutcome(Grant grant, @PathVariable String eventId) {
        if (!EventId.isValid(eventId)) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "an event id is 32 hexadecimal digits");
        }
        var id = EventId.parse(eventId);
        var search = searches.of(grant, new ScopeRequest(null, null, null, null));
        var fate = fates.fate(search.organization(), id)
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.NOT_FOUND,
                        "no item with this id is known: it was not received, is still in flight, or was dropped more"
                                + " than three days ago"));
        return new FateView(
                id.toString(),
                search.project(fate.projectId()).map(Project::slug).orElse(""),
                fate.receivedAt(),
                fate.outcome(),
                fate.reason());
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
