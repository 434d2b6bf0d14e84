package dev.faultline.core.sampling;

import dev.faultline.core.project.SamplingSettings;
import dev.faultline.core.trace.SpanRecord;

/**
 * Which segments keep their spans. All of a trace are drawn alike, so that what is kept is whole. Rollups are fed before
 * this is asked, so no figure changes by it.
 */
public final class TransactionSampling {
    private static final int MICROS_PER_MILLI = 1_000;
    private static final int HALF = 16;

    private TransactionSampling() {}

    public static boolean keeps(SpanRecord segment, SamplingSettings settings) {
        return segment.failed()
                || segment.durationMicros() >= (long) settings.slowTransactionMillis() * MICROS_PER_MILLI
                || EventDraw.of(Long.parseUnsignedLong(segment.traceId(), HALF, 2 * HALF, 16))
                        < settings.transactionRate();
    }
}
