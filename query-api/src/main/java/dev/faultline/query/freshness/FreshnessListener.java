package dev.faultline.query.freshness;

/** Wants to know when there is something new to say about freshness. */
@FunctionalInterface
public interface FreshnessListener {
    /** Called from the canaries' thread; must not block. */
    void freshnessChanged(FreshnessView view);
}
