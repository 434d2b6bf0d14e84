package dev.faultline.core.ledger;

import java.util.Locale;

/**
 * What became of an item. {@code received = stored + duplicate + filtered + rate_limited + invalid + sampled + in flight
 * + residual}, per minute and project; the residual is 0 or shown.
 */
public enum Outcome {
    STORED,
    DUPLICATE,
    FILTERED,
    RATE_LIMITED,
    INVALID,
    SAMPLED,
    /** Dropped inside the sender, as its client reports say: a side column, never received. */
    CLIENT_DISCARD,
    /** A whole request turned away at the door (no valid key, malformed): counted apart, never received. */
    REFUSED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Outcome ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
