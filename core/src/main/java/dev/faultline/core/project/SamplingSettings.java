package dev.faultline.core.project;

import java.util.List;

/**
 * Which bodies and transactions are kept. Counts of errors never change by it.
 *
 * @param bodies first matching rule decides; none means every body competes for its slots
 * @param transactionRate share of ordinary transactions kept, 0 to 1; those with errors and slow ones are always kept
 * @param slowTransactionMillis what counts as slow
 */
public record SamplingSettings(List<SamplingRule> bodies, double transactionRate, int slowTransactionMillis) {
    public SamplingSettings {
        bodies = List.copyOf(bodies);
    }

    static SamplingSettings defaults() {
        return new SamplingSettings(List.of(), 1.0, 1_000);
    }
}
