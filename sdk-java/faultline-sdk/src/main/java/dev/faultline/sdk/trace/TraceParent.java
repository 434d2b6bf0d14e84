package dev.faultline.sdk.trace;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose child a transaction is: read from {@code sentry-trace}, else from the W3C's {@code traceparent}. */
final class TraceParent {
    static final String SENTRY_TRACE = "sentry-trace";
    static final String W3C = "traceparent";

    private static final Pattern SENTRY = Pattern.compile("([0-9a-f]{32})-([0-9a-f]{16})(?:-([01]))?");
    /** Later versions may add fields; ff is forbidden. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?");

    private static final String NO_TRACE = "0".repeat(32);
    private static final String NO_SPAN = "0".repeat(16);
    /** No valid header is longer; a longer one is not searched. */
    private static final int MAX_LENGTH = 256;

    final String traceId;
    final String spanId;
    /** Null when the caller left the decision to us. */
    final @Nullable Boolean sampled;

    private TraceParent(String traceId, String spanId, @Nullable Boolean sampled) {
        this.traceId = traceId;
        this.spanId = spanId;
        this.sampled = sampled;
    }

    /** Null when no header names a parent. */
    static @Nullable TraceParent read(Function<String, @Nullable String> header) {
        Matcher sentry = SENTRY.matcher(text(header.apply(SENTRY_TRACE)));
        if (sentry.matches()) {
            String flag = sentry.group(3);
            return valid(sentry, flag == null ? null : "1".equals(flag));
        }
        Matcher w3c = TRACEPARENT.matcher(text(header.apply(W3C)));
        return w3c.matches() ? valid(w3c, (Integer.parseInt(w3c.group(3), 16) & 1) == 1) : null;
    }

    private static @Nullable TraceParent valid(Matcher ids, @Nullable Boolean sampled) {
        boolean nothing = NO_TRACE.equals(ids.group(1)) || NO_SPAN.equals(ids.group(2));
        return nothing ? null : new TraceParent(ids.group(1), ids.group(2), sampled);
    }

    private static String text(@Nullable String header) {
        return header == null || header.length() > MAX_LENGTH ? "" : header.trim();
    }
}
