package dev.faultline.core.normalize;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads a point in time in every form SDKs send: seconds since 1970, or RFC 3339 with or without zone. */
public final class Timestamps {
    // The end of year 9999: milliseconds taken for seconds land beyond it and are rightly refused.
    private static final long MAX_SECONDS = 253_402_300_799L;
    // Nothing an SDK sends is longer, and BigDecimal is slow on long numbers.
    private static final int MAX_LENGTH = 64;

    private Timestamps() {}

    /** Null for what is no point in time between 1970 and 9999. */
    public static @Nullable Instant read(@Nullable String raw) {
        if (raw == null || raw.isEmpty() || raw.length() > MAX_LENGTH) {
            return null;
        }
        var text = raw.strip();
        try {
            return text.length() > 4 && text.charAt(4) == '-' ? calendar(text) : seconds(text);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Instant seconds(String text) {
        var dot = text.indexOf('.');
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            var value = new BigDecimal(text);
            if (value.signum() < 0 || value.precision() - value.scale() > 12) {
                return null;
            }
            return seconds(value.toPlainString());
        }
        var whole = Long.parseLong(dot < 0 ? text : text.substring(0, dot));
        if (whole < 0 || whole > MAX_SECONDS) {
            return null;
        }
        var nanos = 0;
        if (dot >= 0) {
            // Read digit by digit: a double loses microseconds.
            for (int i = dot + 1, weight = 100_000_000; i < text.length() && weight > 0; i++, weight /= 10) {
                var digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9) {
                    return null;
                }
                nanos += digit * weight;
            }
        }
        return Instant.ofEpochSecond(whole, nanos);
    }

    private static @Nullable Instant calendar(String text) {
        var iso =
                text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
        if (iso.length() == 10) {
            iso += "T00:00:00";
        }
        var instant = hasZone(iso)
                ? OffsetDateTime.parse(iso.endsWith(" UTC") ? iso.substring(0, iso.length() - 4) + 'Z' : iso)
                        .toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        var seconds = instant.getEpochSecond();
        return seconds < 0 || seconds > MAX_SECONDS ? null : instant;
    }

    private static boolean hasZone(String iso) {
        var last = iso.charAt(iso.length() - 1);
        return last == 'Z' || last == 'z' || last == 'C' || iso.indexOf('+', 10) > 0 || iso.indexOf('-', 10) > 0;
    }
}
