package dev.faultline.bench.sdk;

import java.util.List;

/** Errors as a web application has them: thrown some thirty calls deep, with a cause. */
final class DeepFailure {
    private static final int DEPTH = 30;

    private DeepFailure() {}

    /** A new throwable with thirty frames; its frames are not read yet, as after a throw. */
    static RuntimeException of(long order) {
        try {
            return call(DEPTH, order);
        } catch (IllegalStateException thrown) {
            var frames = thrown.getStackTrace().length;
            if (frames < DEPTH) {
                throw new AssertionError("only " + frames + " frames", thrown);
            }
            return thrown;
        }
    }

    /** The same without looking at it: what a benchmark hands to an SDK. */
    static RuntimeException fresh(long order) {
        try {
            return call(DEPTH, order);
        } catch (IllegalStateException thrown) {
            return thrown;
        }
    }

    private static RuntimeException call(int depth, long order) {
        if (depth > 0) {
            return call(depth - 1, order);
        }
        // Each word is used, so that no compiler may leave the call out.
        throw new IllegalStateException(
                "order " + order + " of " + List.of("acme", "globex").get((int) (order & 1)));
    }
}
