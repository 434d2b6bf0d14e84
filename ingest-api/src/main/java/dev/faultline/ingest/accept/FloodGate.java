package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.EnvelopeParser;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.envelope.MalformedEnvelopeException;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.core.record.Receipt;
import dev.faultline.ingest.auth.Sender;
import dev.faultline.ingest.body.Received;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.limit.Limiter;
import dev.faultline.ingest.outcome.OutcomeCounter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what a flood consists of before it is inflated: an envelope of one event or transaction whose category is
 * known to be over its limit. Everything else goes the whole way.
 */
public final class FloodGate {
    private final Limiter limiter;
    private final EnvelopeParser parser;
    private final OutcomeCounter outcomes;

    public FloodGate(Limiter limiter, EnvelopeParser parser, OutcomeCounter outcomes) {
        this.limiter = limiter;
        this.parser = parser;
        this.outcomes = outcomes;
    }

    /** The refusal, or null when the envelope is to be looked at. */
    @Nullable Answer refusal(Visit visit, Sender sender, Received received) {
        if (!limiter.isStopping(sender)) {
            return null;
        }
        var head = GzipHead.of(received);
        return head == null ? null : refusal(visit, sender, head);
    }

    private @Nullable Answer refusal(Visit visit, Sender sender, GzipHead head) {
        var headerEnd = lineEnd(head.bytes(), 0);
        var itemEnd = headerEnd < 0 ? -1 : lineEnd(head.bytes(), headerEnd + 1);
        if (itemEnd < 0) {
            return null;
        }
        try {
            var item = parser.itemHeader(Arrays.copyOfRange(head.bytes(), headerEnd + 1, itemEnd));
            var length = item.length();
            // One byte may follow: the newline that ends the last item.
            if (length == null || head.inflatedLength() - (itemEnd + 1 + length) > 1) {
                return null;
            }
            if (item.type() != ItemType.EVENT && item.type() != ItemType.TRANSACTION) {
                return null;
            }
            var category = item.type().category();
            var exceeded = limiter.stopped(sender, category);
            if (exceeded == null) {
                return null;
            }
            var header = parser.parse(Arrays.copyOf(head.bytes(), headerEnd)).header();
            var size = (int) Math.min(length, Integer.MAX_VALUE);
            visit.understood(
                    header.sdk(),
                    header.eventId(),
                    List.of(new Receipt.Item(item.type().wireName(), size)));
            outcomes.count(
                    visit.projectId(),
                    visit.receivedAt(),
                    visit.keyId(),
                    category,
                    Outcome.RATE_LIMITED,
                    exceeded.reason(),
                    1);
            return Accepted.nothing(category, exceeded).answer();
        } catch (MalformedEnvelopeException e) {
            // The whole way ends with the words that say what is wrong.
            return null;
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (var i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
