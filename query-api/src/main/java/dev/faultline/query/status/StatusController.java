package dev.faultline.query.status;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.LedgerQuery;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.query.freshness.Freshness;
import dev.faultline.query.freshness.FreshnessView;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the pipeline is doing. Nothing is shown that was not measured: what no engine told is absent. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/status")
@Needs(Permission.ORG_READ)
class StatusController {
    private static final int PULSE = 43;

    /** Other health checks of the process (its disk, its certificates) are no engines. */
    private static final Set<String> ENGINES = Set.of("clickHouse", "kafka", "postgres", "redis");

    private final Searches searches;
    private final LedgerQuery ledger;
    private final Freshness freshness;
    private final Map<String, HealthIndicator> health;

    StatusController(Searches searches, LedgerQuery ledger, Freshness freshness, Map<String, HealthIndicator> health) {
        this.searches = searches;
        this.ledger = ledger;
        this.freshness = freshness;
        this.health = new TreeMap<>(health);
    }

    /** The whole in a word. */
    enum PipelineState {
        HEALTHY,
        DEGRADED
    }

    /** One engine. */
    record EngineView(String id, boolean up, @Nullable String version, long latencyMs) {}

    /** Small enough to be asked every few seconds. {@code lost}: received, not in flight, and without an outcome. */
    record PulseView(
            PipelineState state,
            String text,
            double perSecond,
            List<Long> pulse,
            Instant asOf,
            @Nullable Instant freshAsOf) {}

    /** The status page. */
    record StatusView(
            PipelineState state,
            String text,
            Instant asOf,
            double storedPerSecond,
            List<Long> pulse,
            @Nullable Instant newestEvent,
            FreshnessView freshness,
            List<EngineView> engines) {}

    @GetMapping
    @Summary("State of the pipeline and its engines")
    StatusView getStatus(Grant grant) {
        var search = lastHour(grant);
        var engines = engines();
        var clickHouse = up(engines, "clickHouse");
        var pulse = clickHouse ? pulse(search) : List.<Long>of();
        var newest = clickHouse
                ? ledger.newest(
                        search.selection().scope().tenant(),
                        search.selection().scope().window(),
                        QueryBudget.SCREEN)
                : Instant.EPOCH;
        var fresh = freshness.view();
        return new StatusView(
                state(engines, fresh),
                text(engines, fresh),
                search.now(),
                rate(pulse),
                pulse,
                newest.equals(Instant.EPOCH) ? null : newest,
                fresh,
                engines);
    }

    @GetMapping("/pulse")
    @Summary("The small form of the status, for every page")
    PulseView getPulse(Grant grant) {
        var search = lastHour(grant);
        var engines = engines();
        var pulse = up(engines, "clickHouse") ? pulse(search) : List.<Long>of();
        var fresh = freshness.view();
        return new PulseView(
                state(engines, fresh), text(engines, fresh), rate(pulse), pulse, search.now(), fresh.freshAsOf());
    }

    private Search lastHour(Grant grant) {
        return searches.of(grant, new ScopeRequest(null, null, null, "43m"));
    }

    private List<Long> pulse(Search search) {
        var window = search.selection().scope().window();
        var buckets = Buckets.of(window, PULSE + 1);
        var counts = new Long[buckets.count()];
        Arrays.fill(counts, 0L);
        for (var point : ledger.points(search.selection().scope().tenant(), window, buckets, QueryBudget.SCREEN)) {
            if (point.outcome().equals(Outcome.STORED.wireName())) {
                counts[Math.min(point.bucket(), counts.length - 1)] += point.quantity();
            }
        }
        return List.of(counts);
    }

    /** Of the last whole minutes; the present one has only begun. */
    private static double rate(List<Long> pulse) {
        return pulse.size() < 2 ? 0 : pulse.get(pulse.size() - 2) / 60.0;
    }

    private List<EngineView> engines() {
        return health.entrySet().stream()
                .filter(entry -> ENGINES.contains(entry.getKey().replace("HealthIndicator", "")))
                .map(entry -> {
                    var start = System.nanoTime();
                    var found = entry.getValue().health();
                    var up = found != null && Status.UP.equals(found.getStatus());
                    var version = found == null ? null : found.getDetails().get("version");
                    return new EngineView(
                            entry.getKey().replace("HealthIndicator", ""),
                            up,
                            version == null ? null : version.toString(),
                            (System.nanoTime() - start) / 1_000_000);
                })
                .toList();
    }

    private static boolean up(List<EngineView> engines, String id) {
        return engines.stream().filter(engine -> engine.id().equals(id)).allMatch(EngineView::up);
    }

    private static PipelineState state(List<EngineView> engines, FreshnessView fresh) {
        return engines.stream().allMatch(EngineView::up) && !fresh.late()
                ? PipelineState.HEALTHY
                : PipelineState.DEGRADED;
    }

    private static String text(List<EngineView> engines, FreshnessView fresh) {
        var down = engines.stream()
                .filter(engine -> !engine.up())
                .map(EngineView::id)
                .toList();
        if (!down.isEmpty()) {
            return "Not answering: " + String.join(", ", down);
        }
        return fresh.late() ? "New events are late to appear" : "All engines answer";
    }
}
