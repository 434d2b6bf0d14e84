package dev.faultline.sdk.transport;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Decides what is sent next and what an answer means. Used by the SDK's thread, but for {@link #hurry} and counts. */
final class Outbound {
    private static final long REPORT_MILLIS = 30_000;
    /** An outage that claims to last longer is asked again after an hour. */
    private static final long MAX_PAUSE_MILLIS = 3_600_000;

    /** Posts one body, within bounds of time. */
    interface Sender {
        HttpSender.Answer post(byte[] body) throws IOException;

        /** Breaks the request that is under way. */
        default void abort() {}
    }

    private final Sender sender;
    private final Discards discards;
    private final Time time;
    private final RateLimits limits = new RateLimits();
    private final Backoff backoff;
    private long notBefore;
    private long nextReport;
    private volatile boolean hurried;
    private volatile long sent;
    private volatile int failuresInARow;

    Outbound(Sender sender, Discards discards, long firstBackoffMillis, Time time) {
        this.sender = sender;
        this.discards = discards;
        this.time = time;
        this.notBefore = time.steadyMillis();
        this.nextReport = notBefore;
        this.backoff = new Backoff(
                firstBackoffMillis, () -> ThreadLocalRandom.current().nextDouble());
    }

    /** A flush waits: the report of drops does not wait for its usual time. */
    void hurry() {
        hurried = true;
    }

    /** Frees the SDK's thread from a server that does not answer. */
    void abort() {
        sender.abort();
    }

    long sent() {
        return sent;
    }

    int failuresInARow() {
        return failuresInARow;
    }

    /** How long there is nothing to send; new parcels are taken meanwhile. */
    long pauseMillis(Spool spool, long atMost) {
        long now = time.steadyMillis();
        if (!spool.isEmpty()) {
            return Math.min(atMost, notBefore - now);
        }
        return discards.isEmpty() ? atMost : Math.max(1, Math.min(atMost, nextReport - now));
    }

    /** Sends one envelope if one is due. False when there is nothing to do for now. */
    boolean sendNext(Spool spool) {
        long now = time.steadyMillis();
        if (now < notBefore) {
            return false;
        }
        Spool.Waiting waiting = spool.oldest();
        if (waiting == null) {
            return report(now);
        }
        if (limits.isLimited(waiting.kind.category(), now)) {
            discards.count("ratelimit_backoff", waiting.kind);
            spool.removeOldest();
            return true;
        }
        Boolean taken = post(wanted(waiting, now));
        if (taken == null) {
            return false;
        }
        if (taken) {
            sent++;
        } else {
            discards.count("send_error", waiting.kind);
        }
        spool.removeOldest();
        return true;
    }

    /** The event alone when files are not wanted for now. */
    private byte[] wanted(Spool.Waiting waiting, long now) {
        if (waiting.kind == Kind.EVENT && limits.isLimited(Kind.ATTACHMENT, now) && Content.hasFiles(waiting.content)) {
            discards.count("ratelimit_backoff", Kind.ATTACHMENT, 1);
            return Content.withoutFiles(waiting.content);
        }
        return waiting.content;
    }

    private boolean report(long now) {
        boolean due = hurried || now >= nextReport;
        hurried = false;
        if (discards.isEmpty() || !due) {
            return false;
        }
        nextReport = now + REPORT_MILLIS;
        Map<Discards.Why, Long> counts = discards.take();
        byte[] payload = Discards.json(counts, time.wallMillis());
        if (!Boolean.TRUE.equals(
                post(new Content(Map.of()).item("client_report", payload).toBytes()))) {
            discards.putBack(counts);
            return false;
        }
        return true;
    }

    /** True when the server has counted it, false when refused for good, null when it shall be tried again. */
    private @Nullable Boolean post(byte[] content) {
        try {
            HttpSender.Answer answer = sender.post(Envelope.of(content, Instant.ofEpochMilli(time.wallMillis())));
            limits.learn(answer.status, answer.rateLimits, answer.retryAfter, time);
            if (answer.status >= 500 || answer.status == 408 || answer.status / 100 == 3) {
                // A redirect is a page for people (maintenance, login), not a refusal of this event.
                pause(RateLimits.retrySeconds(answer.retryAfter, time.wallMillis(), 0) * 1000);
                return null;
            }
            backoff.afterSuccess();
            failuresInARow = 0;
            // What a limit refused is counted by the server; counted here too, its sums would hold it twice.
            return answer.status >= 200 && answer.status < 300 || answer.status == 429;
        } catch (IOException away) {
            pause(0);
            return null;
        }
    }

    private void pause(long askedMillis) {
        failuresInARow++;
        notBefore = time.steadyMillis() + Math.max(backoff.afterFailure(), Math.min(askedMillis, MAX_PAUSE_MILLIS));
    }
}
