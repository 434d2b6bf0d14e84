package dev.faultline.processor.batch;

import dev.faultline.issues.issue.HashKey;
import dev.faultline.issues.issue.NewIssue;
import dev.faultline.issues.issue.Sighting;
import dev.faultline.issues.release.ReleaseSighting;
import dev.faultline.processor.item.PendingEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums up the events of a batch per hash and per release: all that PostgreSQL is asked about. */
public final class Sightings {

    private static final int MAX_TITLE = 512;

    private final Set<HashKey> known;
    private final FirstSight firstSight;
    private final Map<HashKey, Sum> sums = new LinkedHashMap<>();
    private final Map<ReleaseKey, Instant> releases = new LinkedHashMap<>();

    /** What these events sum up to, each hash judged as if nobody had seen it. */
    public Sightings(List<PendingEvent> events) {
        this(events, Set.of(), new FirstSight());
    }

    /**
     * Sums of a batch.
     *
     * @param known hashes that have an issue: only the others are judged
     */
    Sightings(List<PendingEvent> events, Set<HashKey> known, FirstSight firstSight) {
        this.known = known;
        this.firstSight = firstSight;
        for (var event : events) {
            sums.computeIfAbsent(BatchBuilder.key(event), key -> new Sum(event)).add(event);
            var release = event.fact().event().release();
            if (release != null && !release.isEmpty()) {
                releases.merge(
                        new ReleaseKey(event.meta().projectId(), release),
                        event.meta().receivedAt(),
                        (a, b) -> a.isBefore(b) ? a : b);
            }
        }
    }

    private record ReleaseKey(long projectId, String version) {}

    /** Per hash. */
    public List<Sighting> byHash() {
        return sums.values().stream().map(this::sighting).toList();
    }

    /** Per release. */
    public List<ReleaseSighting> releases() {
        return releases.entrySet().stream()
                .map(entry -> new ReleaseSighting(
                        entry.getKey().projectId(), entry.getKey().version(), entry.getValue()))
                .toList();
    }

    private Sighting sighting(Sum sum) {
        var cooldown = sum.first.project().settings().workflow().regressionCooldownSeconds();
        return new Sighting(issue(sum.first), sum.releases, sum.events, cooldown);
    }

    private NewIssue issue(PendingEvent pending) {
        var event = pending.fact().event();
        var grouping = pending.accepted().grouping();
        var hashes = grouping.hashes();
        return new NewIssue(
                event.projectId(),
                grouping.primaryHash(),
                hashes.subList(1, hashes.size()),
                event.kind(),
                cut(grouping.title()),
                grouping.type(),
                cut(grouping.value()),
                grouping.culprit(),
                event.level(),
                event.platform(),
                text(event.logger()),
                event.receivedAt(),
                event.release(),
                event.environment(),
                firstSight.priority(event),
                known.contains(BatchBuilder.key(pending))
                        ? Optional.empty()
                        : firstSight.owner(event, pending.project()));
    }

    private static String cut(String text) {
        return text.length() <= MAX_TITLE ? text : text.substring(0, MAX_TITLE);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static final class Sum {
        private final PendingEvent first;
        private final Map<String, Instant> releases = new HashMap<>();
        private long events;

        Sum(PendingEvent first) {
            this.first = first;
        }

        void add(PendingEvent pending) {
            var event = pending.fact().event();
            releases.merge(text(event.release()), event.timestamp(), (a, b) -> a.isAfter(b) ? a : b);
            events++;
        }
    }
}
