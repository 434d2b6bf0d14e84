package dev.faultline.core.event;

import org.jspecify.annotations.Nullable;

/**
 * One exception of a chain, in the order SDKs send them: the innermost cause first, what was caught last.
 *
 * @param handled from the mechanism, or null when unknown
 * @param exceptionId position in an exception group, or -1
 * @param parentId the group member it hangs under, or -1
 */
public record ExceptionValue(
        @Nullable String type,
        @Nullable String value,
        @Nullable String module,
        Stacktrace stacktrace,
        @Nullable String mechanism,
        @Nullable Boolean handled,
        @Nullable Boolean synthetic,
        int exceptionId,
        int parentId,
        boolean exceptionGroup) {

    /** The same exception with another stack: one it borrowed, one that rules rewrote. */
    public ExceptionValue withStacktrace(Stacktrace other) {
        return new ExceptionValue(
                type, value, module, other, mechanism, handled, synthetic, exceptionId, parentId, exceptionGroup);
    }
}
