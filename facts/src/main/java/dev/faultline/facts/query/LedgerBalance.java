package dev.faultline.facts.query;

import dev.faultline.core.ledger.Outcome;
import dev.faultline.facts.query.LedgerQuery.Line;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sum {@code received = stored + duplicate + filtered + rate_limited + invalid + sampled + in flight + difference},
 * made in one place so that page and command cannot disagree.
 *
 * @param received what the log's records announced, what ingest turned away, and what is in flight
 * @param inFlight in the log, and no batch has stored it yet
 * @param ended items per outcome; {@code client_discard} and {@code refused} stand beside the sum
 * @param difference what has no explanation: 0, or something is wrong
 */
public record LedgerBalance(long received, long inFlight, Map<Outcome, Long> ended, long difference) {

    public LedgerBalance {
        ended = Map.copyOf(ended);
    }

    /**
     * The balance of these lines.
     *
     * @param accounted what processors say they have received
     */
    public static LedgerBalance of(List<Line> lines, long accounted, long inFlight) {
        var ended = new EnumMap<Outcome, Long>(Outcome.class);
        lines.forEach(line -> ended.merge(Outcome.ofWireName(line.outcome()), line.quantity(), Long::sum));
        var sum = ended.entrySet().stream()
                .filter(entry -> entry.getKey() != Outcome.CLIENT_DISCARD && entry.getKey() != Outcome.REFUSED)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new LedgerBalance(accounted + inFlight, inFlight, ended, accounted - sum);
    }

    /** Items that ended so. */
    public long of(Outcome outcome) {
        return ended.getOrDefault(outcome, 0L);
    }
}
