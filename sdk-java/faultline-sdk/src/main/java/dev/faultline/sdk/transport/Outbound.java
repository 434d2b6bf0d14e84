package dev.faultline.sdk.transport;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Decides what is sent next and what an answer means. Used by the SDK's thread, but for {@link #hurry}. */
final class Outbound {
    private static final long REPORT_MILLIS = 30_000;
    private static final String ERROR = "error";

    private final HttpSender sender;
    private final Discards discards;
    private final RateLimits limits = new RateLimits();
    private final Backoff backoff;
    private long notBeforeMillis;
    private long nextReportMillis;
    private volatile boolean hurried;

    Outbound(HttpSender sender, Discards discards, long firstBackoffMillis) {
        this.sender = sender;
        this.discards = discards;
        this.backoff = new Backoff(
                firstBackoffMillis, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** A flush waits: the report of drops does not wait for its usual time. */
    void hurry() {
        hurried = true;
    }

    /** How long there is nothing to send; new parcels are taken meanwhile. */
    long pauseMillis(Spool spool, long atMost) {
        long now = System.currentTimeMillis();
        if (!spool.isEmpty()) {
            return Math.min(atMost, notBeforeMillis - now);
        }
        return discards.isEmpty() ? atMost : Math.max(1, Math.min(atMost, nextReportMillis - now));
    }

    /** Sends one envelope if one is due. False when there is nothing to do for now. */
    boolean sendNext(Spool spool) {
        long now = System.currentTimeMillis();
        if (now < notBeforeMillis) {
            return false;
        }
        Spool.Waiting waiting = spool.oldest();
        if (waiting == null) {
            return report(now);
        }
        if (limits.isLimited(ERROR, now)) {
            discards.count("ratelimit_backoff", 1);
            spool.removeOldest();
            return true;
        }
        Boolean taken = post(Envelope.of(waiting.eventId, "event", waiting.json, Instant.now()));
        if (taken == null) {
            return false;
        }
        if (!taken) {
            discards.count("send_error", 1);
        }
        spool.removeOldest();
        return true;
    }

    private boolean report(long now) {
        boolean due = hurried || now >= nextReportMillis;
        hurried = false;
        if (discards.isEmpty() || !due) {
            return false;
        }
        nextReportMillis = now + REPORT_MILLIS;
        Map<String, Long> counts = discards.take();
        byte[] body = Envelope.of(null, "client_report", Discards.json(counts, now), Instant.now());
        if (!Boolean.TRUE.equals(post(body))) {
            discards.putBack(counts);
            return false;
        }
        return true;
    }

    /** True when the server has counted it, false when refused for good, null when it shall be tried again. */
    private @Nullable Boolean post(byte[] body) {
        try {
            HttpSender.Answer answer = sender.post(body);
            long now = System.currentTimeMillis();
            limits.learn(answer.status, answer.rateLimits, answer.retryAfter, now);
            if (answer.status >= 500 || answer.status == 408) {
                long pause = backoff.afterFailure();
                long asked = RateLimits.retrySeconds(answer.retryAfter, now, 0) * 1000;
                notBeforeMillis = now + Math.max(pause, asked);
                return null;
            }
            backoff.afterSuccess();
            // What a limit refused is counted by the server; counted here too, its sums would hold it twice.
            return answer.status >= 200 && answer.status < 300 || answer.status == 429;
        } catch (IOException away) {
            notBeforeMillis = System.currentTimeMillis() + backoff.afterFailure();
            return null;
        }
    }
}
