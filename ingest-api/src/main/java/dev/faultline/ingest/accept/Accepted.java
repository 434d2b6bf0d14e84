package dev.faultline.ingest.accept;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.event.EventId;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.limit.Exceeded;
import dev.faultline.ingest.limit.Verdict;
import dev.faultline.ingest.refusal.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was taken of an envelope.
 *
 * @param id the event's id, or null when nothing in it has one
 * @param kept how many items are in the log
 * @param limited whether a limit stopped any
 */
public record Accepted(@Nullable EventId id, int kept, boolean limited, Verdict verdict) {
    /** The header that makes SDKs go quiet for the categories it names. */
    private static final String LIMITS_HEADER = "X-Sentry-Rate-Limits";

    /** All of it was stopped by one limit. */
    static Accepted nothing(DataCategory category, Exceeded exceeded) {
        return new Accepted(null, 0, true, new Verdict(Map.of(category, exceeded), () -> {}));
    }

    /** 200 with the id; 429 when a limit left nothing; the limits in either case. */
    public Answer answer() {
        return withLimits(limited && kept == 0 ? limitedAnswer() : Answer.accepted(id));
    }

    /** Adds what the limits said to another answer. */
    public Answer withLimits(Answer answer) {
        return limited
                ? answer.with(LIMITS_HEADER, verdict.header())
                        .with("Retry-After", Long.toString(verdict.retryAfterSeconds()))
                : answer;
    }

    private Answer limitedAnswer() {
        var reasons = verdict.exceeded().values().stream()
                .map(limit -> limit.reason())
                .distinct()
                .sorted()
                .toList();
        return Answer.refused(Refusal.RATE_LIMITED.because(
                "nothing of this request was kept, a limit is reached: " + String.join(", ", reasons),
                verdict.retryAfterSeconds()));
    }
}
