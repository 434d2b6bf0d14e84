package dev.faultline.facts.write;

import dev.faultline.engines.clickhouse.RowBinary;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Trace and span ids as fixed bytes; what is not hex of the right length counts as none. */
final class TraceBytes {

    private static final int TRACE_DIGITS = 32;
    private static final int SPAN_DIGITS = 16;
    private static final byte[] NO_TRACE = new byte[16];

    private TraceBytes() {}

    static void write(RowBinary out, @Nullable String traceId) {
        out.raw(isHex(traceId, TRACE_DIGITS) ? HexFormat.of().parseHex(traceId) : NO_TRACE);
    }

    static long span(@Nullable String spanId) {
        return isHex(spanId, SPAN_DIGITS) ? Long.parseUnsignedLong(spanId, 16) : 0;
    }

    private static boolean isHex(@Nullable String text, int digits) {
        if (text == null || text.length() != digits) {
            return false;
        }
        for (var i = 0; i < digits; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
