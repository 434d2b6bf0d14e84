package dev.faultline.core.limits;

import dev.faultline.core.project.RateLimit;

/** A token bucket on a clock that is given. Not safe for several threads: its owner guards it. */
public final class TokenBucket {
    private static final double NANOS = 1e9;

    private final double perNano;
    private final double burst;
    private double tokens;
    private long updatedAt;

    /** A bucket that starts with so many tokens. */
    public TokenBucket(RateLimit limit, double tokens, long nowNanos) {
        this(limit, 1.0, tokens, nowNanos);
    }

    /**
     * The share of a limit that one of several nodes may spend.
     *
     * @param share above 0, at most 1
     */
    public TokenBucket(RateLimit limit, double share, double tokens, long nowNanos) {
        this.perNano = share * limit.permits() / limit.windowSeconds() / NANOS;
        this.burst = Math.max(1, share * limit.burst());
        this.tokens = Math.min(burst, tokens);
        this.updatedAt = nowNanos;
    }

    /** Takes so many tokens at once, or none. */
    public boolean take(long wanted, long nowNanos) {
        refill(nowNanos);
        if (tokens < wanted) {
            return false;
        }
        tokens -= wanted;
        return true;
    }

    /** Gives back what was taken for something that did not happen. */
    public void giveBack(long taken) {
        tokens = Math.min(burst, tokens + taken);
    }

    /** Nanoseconds until so many tokens can be taken; 0 when they can be now. */
    public long nanosUntil(long wanted, long nowNanos) {
        refill(nowNanos);
        var missing = Math.min(wanted, burst) - tokens;
        return missing <= 0 ? 0 : (long) Math.ceil(missing / perNano);
    }

    private void refill(long nowNanos) {
        var passed = nowNanos - updatedAt;
        if (passed > 0) {
            tokens = Math.min(burst, tokens + passed * perNano);
            updatedAt = nowNanos;
        }
    }
}
