package dev.faultline.core.json;

import java.time.Instant;

/** Times as Sentry's schema writes them: seconds since 1970 with up to six decimals. */
public final class Seconds {
    private static final int NANOS_PER_MICRO = 1_000;

    private Seconds() {}

    public static String of(Instant time) {
        var micros = time.getNano() / NANOS_PER_MICRO;
        if (micros == 0) {
            return Long.toString(time.getEpochSecond());
        }
        var end = 6;
        var fraction = Integer.toString(1_000_000 + micros).substring(1);
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        return time.getEpochSecond() + "." + fraction.substring(0, end);
    }
}
