package dev.faultline.core.ledger;

/** One line of the {@code outcomes} topic: so many items of this key. Sums, so lines of one key may be added up. */
public record OutcomeRecord(OutcomeKey key, long quantity) {}
