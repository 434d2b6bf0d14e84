package dev.faultline.processor.watch;

import dev.faultline.facts.pulse.LedgerPulse;
import dev.faultline.facts.pulse.LedgerPulse.Gap;
import dev.faultline.processor.metrics.ProcessorMeters;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares what was received with what became of it, per minute and project, and tells when a difference stands: when it
 * is the same for longer than any batch that was begun takes to be finished by somebody else.
 */
public final class LedgerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWatch.class);

    /** As long as the log holds what a replay would need to mend it. */
    private static final Duration REACH = Duration.ofHours(72);

    /** More are counted as this many: whoever has so many does not wait for the exact number. */
    private static final int MOST = 10_000;

    /** Of so many looks that were another node's, this one's figures are too old to be shown. */
    private static final int LOOKS_UNTIL_STALE = 5;

    private final LedgerPulse pulse;
    private final Duration standsAfter;
    private final Duration every;
    private final Map<Place, Seen> seen = new HashMap<>();
    private volatile Standing standing = new Standing(0, 0, Instant.EPOCH);

    /**
     * A watch that has seen nothing yet.
     *
     * @param standsAfter how long a difference stands before it is told of
     * @param every how often somebody looks
     */
    public LedgerWatch(LedgerPulse pulse, Duration standsAfter, Duration every, ProcessorMeters meters) {
        this.pulse = pulse;
        this.standsAfter = standsAfter;
        this.every = every;
        meters.watch(
                "ledger.standing.minutes",
                "minutes of projects in which received and outcomes differ and nothing of them is in flight",
                this,
                watch -> watch.fresh().minutes());
        meters.watch(
                "ledger.standing.items",
                "items by which these minutes differ, in either direction",
                this,
                watch -> watch.fresh().items());
    }

    private record Place(long projectId, Instant minute) {}

    private record Seen(long residual, Instant since) {}

    private record Standing(long minutes, long items, Instant lookedAt) {}

    /** Looks once. */
    public void look(Instant now) {
        var gaps = pulse.gaps(now.minus(REACH), now.minus(standsAfter), MOST);
        remember(gaps, now);
        var standingGaps = gaps.stream()
                .filter(gap ->
                        !Objects.requireNonNull(seen.get(place(gap))).since().isAfter(now.minus(standsAfter)))
                .toList();
        var before = standing;
        standing = new Standing(
                standingGaps.size(),
                standingGaps.stream().mapToLong(gap -> Math.abs(gap.residual())).sum(),
                now);
        tell(before, standingGaps);
    }

    private void remember(List<Gap> gaps, Instant now) {
        var places = gaps.stream().map(LedgerWatch::place).toList();
        seen.keySet().retainAll(Set.copyOf(places));
        for (var gap : gaps) {
            // One that still changes is being worked on.
            seen.compute(
                    place(gap),
                    (place, known) -> known != null && known.residual() == gap.residual()
                            ? known
                            : new Seen(gap.residual(), now));
        }
    }

    // One line when it changes, however many minutes it is about.
    private void tell(Standing before, List<Gap> gaps) {
        if (before.minutes() == standing.minutes() && before.items() == standing.items()) {
            return;
        }
        if (gaps.isEmpty()) {
            LOG.info("the ledger adds up again");
            return;
        }
        var widest = gaps.getFirst();
        LOG.warn(
                "the ledger does not add up in {} minutes, by {} items; most in project {} at {}: {} received, {} ended;"
                        + " ./faultline replay --from 72h --dry-run says what the log holds and the store does not",
                standing.minutes(),
                standing.items(),
                widest.projectId(),
                widest.minute(),
                widest.received(),
                widest.ended());
    }

    private Standing fresh() {
        var last = standing;
        var stale = last.lookedAt().plus(every.multipliedBy(LOOKS_UNTIL_STALE)).isBefore(Instant.now());
        return stale ? new Standing(0, 0, last.lookedAt()) : last;
    }

    private static Place place(Gap gap) {
        return new Place(gap.projectId(), gap.minute());
    }
}
