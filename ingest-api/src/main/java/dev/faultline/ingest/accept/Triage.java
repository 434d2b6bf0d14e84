package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.envelope.EnvelopeItem;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.ingest.auth.Sender;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.limit.Limiter;
import dev.faultline.ingest.limit.Verdict;
import dev.faultline.ingest.outcome.OutcomeCounter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts the items of an envelope into those that go on and those that end here with an outcome. */
final class Triage {
    private final Limiter limiter;
    private final OutcomeCounter outcomes;

    Triage(Limiter limiter, OutcomeCounter outcomes) {
        this.limiter = limiter;
        this.outcomes = outcomes;
    }

    /**
     * What became of the items.
     *
     * @param kept places of the items that go on
     * @param limited whether any item was stopped by a limit
     */
    record Sorted(List<Integer> kept, boolean limited, Verdict verdict) {}

    Sorted sort(Visit visit, Sender sender, List<EnvelopeItem> items) {
        Map<DataCategory, Integer> wanted = new EnumMap<>(DataCategory.class);
        for (var item : items) {
            if (isKept(item.type()) && item.type() != ItemType.CLIENT_REPORT) {
                wanted.merge(item.type().category(), 1, Integer::sum);
            }
        }
        var verdict = wanted.isEmpty() ? Verdict.FREE : limiter.decide(sender, wanted, visit.receivedAt());
        List<Integer> kept = new ArrayList<>(items.size());
        var limited = false;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!isKept(item.type())) {
                count(visit, item, Outcome.FILTERED, "unsupported_item");
            } else if (stopper(verdict, item, items) instanceof DataCategory stopper) {
                limited = true;
                count(visit, item, Outcome.RATE_LIMITED, reason(verdict, stopper));
            } else {
                kept.add(i);
            }
        }
        return new Sorted(kept, limited, verdict);
    }

    /** Types that this version does not keep end here; they never fail their envelope. */
    static boolean isKept(ItemType type) {
        return switch (type) {
            case REPLAY_EVENT, REPLAY_RECORDING, REPLAY_VIDEO, PROFILE_ITEM, PROFILE_CHUNK, UNKNOWN -> false;
            default -> true;
        };
    }

    /** The limited category that stops an item: its own, or that of the event whose attachment it is. */
    private static @Nullable DataCategory stopper(Verdict verdict, EnvelopeItem item, List<EnvelopeItem> items) {
        var own = item.type().category();
        if (verdict.stops(own)) {
            return own;
        }
        if (item.type() != ItemType.ATTACHMENT_ITEM) {
            return null;
        }
        return items.stream()
                .map(EnvelopeItem::type)
                .filter(type -> type == ItemType.EVENT || type == ItemType.TRANSACTION || type == ItemType.FEEDBACK)
                .map(ItemType::category)
                .filter(verdict::stops)
                .findFirst()
                .orElse(null);
    }

    private static String reason(Verdict verdict, DataCategory category) {
        var exceeded = verdict.exceeded().get(category);
        return exceeded == null ? "" : exceeded.reason();
    }

    private void count(Visit visit, EnvelopeItem item, Outcome outcome, String reason) {
        outcomes.count(
                visit.projectId(),
                visit.receivedAt(),
                visit.keyId(),
                item.type().category(),
                outcome,
                reason,
                1);
    }
}
