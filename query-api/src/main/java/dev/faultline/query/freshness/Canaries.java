package dev.faultline.query.freshness;

import dev.faultline.catalog.project.DsnKeys;
import dev.faultline.catalog.project.Projects;
import dev.faultline.core.event.EventId;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.LedgerReader;
import dev.faultline.facts.read.Scope;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Throws a canary every few seconds and looks until it can be seen. */
final class Canaries implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Canaries.class);

    /** One row is read per look; a canary takes about a second, so that each costs some five looks. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private static final Duration SLOW_LOOK = Duration.ofSeconds(1);

    /** After this the next one is thrown: this one may have been dropped on its way. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(60);

    private static final Duration END_WITHIN = Duration.ofSeconds(3);

    private final FreshnessSettings settings;
    private final Projects projects;
    private final DsnKeys keys;
    private final CanaryDoor door;
    private final LedgerReader ledger;
    private final FactsReader facts;
    private final Freshness freshness;
    private final FreshnessMetrics metrics;
    private final List<FreshnessListener> listeners;
    private volatile boolean running;
    private @Nullable Thread thread;
    private boolean complained;
    private @Nullable FreshnessView told;

    Canaries(
            FreshnessSettings settings,
            Projects projects,
            DsnKeys keys,
            CanaryDoor door,
            LedgerReader ledger,
            FactsReader facts,
            Freshness freshness,
            FreshnessMetrics metrics,
            List<FreshnessListener> listeners) {
        this.settings = settings;
        this.projects = projects;
        this.keys = keys;
        this.door = door;
        this.ledger = ledger;
        this.facts = facts;
        this.freshness = freshness;
        this.metrics = metrics;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void start() {
        if (settings.enabled()) {
            running = true;
            thread = Thread.ofVirtual().name("canaries").start(this::run);
        }
    }

    private void run() {
        try {
            while (running) {
                var begun = System.nanoTime();
                beat();
                tell();
                var left = settings.interval().toNanos() - (System.nanoTime() - begun);
                Thread.sleep(Duration.ofNanos(Math.max(LOOK.toNanos(), left)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws InterruptedException {
        try {
            var project = CanaryProject.find(projects, keys);
            if (project.isPresent()) {
                throwOne(project.get());
            }
        } catch (CanaryRefusedException e) {
            freshness.refused();
            metrics.refused();
            complain("no canary was taken, so nobody can say how fresh answers are; if only the address is wrong, set"
                    + " faultline.freshness.ingest-url: " + e.getMessage());
        } catch (RuntimeException e) {
            complain("freshness cannot be measured: " + e);
        }
    }

    private void throwOne(CanaryProject project) throws InterruptedException {
        var scope = Scope.of(project.id());
        look(scope);
        var random = UUID.randomUUID();
        var id = new EventId(random.getMostSignificantBits(), random.getLeastSignificantBits());
        var thrown = System.nanoTime();
        door.send(project, id);
        freshness.thrown(thrown);
        watch(scope, id, thrown);
        complained = false;
    }

    private void watch(Scope scope, EventId id, long thrown) throws InterruptedException {
        var before = freshness.asOf();
        while (running) {
            var after = Duration.ofNanos(System.nanoTime() - thrown);
            look(scope);
            var now = freshness.asOf();
            // The sum of all canaries is one row; the one canary is looked for only when that row has changed.
            if (now != null && !now.equals(before) && facts.event(scope, id).isPresent()) {
                freshness.seen(after);
                metrics.seen(after);
                return;
            }
            if (after.compareTo(GIVEN_UP) > 0) {
                return;
            }
            tell();
            Thread.sleep(after.compareTo(Freshness.PATIENCE) > 0 ? SLOW_LOOK : LOOK);
        }
    }

    private void look(Scope scope) {
        ledger.freshAsOf(scope).ifPresent(freshness::reached);
    }

    private void tell() {
        var view = freshness.view();
        if (!view.equals(told)) {
            told = view;
            listeners.forEach(listener -> listener.freshnessChanged(view));
        }
    }

    // Once, and again after it had worked meanwhile: an engine that is away is in the log already.
    private void complain(String sentence) {
        if (!complained) {
            LOG.warn(sentence);
            complained = true;
        }
    }

    @Override
    public void stop() {
        running = false;
        var ending = thread;
        if (ending != null) {
            ending.interrupt();
            try {
                ending.join(END_WITHIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
