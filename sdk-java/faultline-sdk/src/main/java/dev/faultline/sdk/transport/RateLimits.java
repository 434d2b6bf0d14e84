package dev.faultline.sdk.transport;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Until when the server wants nothing of a category. Used by the SDK's thread alone. */
final class RateLimits {
    /** What the protocol assumes for a 429 that names no time. */
    private static final long DEFAULT_SECONDS = 60;
    /** A lying header must not silence an application for good. */
    private static final long MAX_SECONDS = Duration.ofHours(24).toSeconds();

    private static final String ALL = "";

    /** By the steady clock. */
    private final Map<String, Long> untilMillis = new HashMap<>();

    /** Learns from any answer; a 429 without the detailed header limits everything. */
    void learn(int status, @Nullable String limits, @Nullable String retryAfter, Time time) {
        long nowMillis = time.steadyMillis();
        if (limits != null && !limits.isBlank()) {
            for (String limit : limits.split(",")) {
                learnOne(limit.trim(), nowMillis);
            }
        } else if (status == 429) {
            extend(ALL, retrySeconds(retryAfter, time.wallMillis(), DEFAULT_SECONDS), nowMillis);
        }
    }

    boolean isLimited(String category, long nowMillis) {
        return isOpen(ALL, nowMillis) || isOpen(category, nowMillis);
    }

    private boolean isOpen(String category, long nowMillis) {
        Long until = untilMillis.get(category);
        return until != null && until > nowMillis;
    }

    /** Seconds of a {@code Retry-After}, which is a number or a date. */
    static long retrySeconds(@Nullable String header, long nowMillis, long otherwise) {
        if (header == null) {
            return otherwise;
        }
        Long seconds = seconds(header);
        if (seconds != null) {
            return seconds;
        }
        try {
            long millis = ZonedDateTime.parse(header.trim(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .toEpochMilli();
            return Math.max(0, Math.min(MAX_SECONDS, (millis - nowMillis + 999) / 1000));
        } catch (DateTimeException neitherNumberNorDate) {
            return otherwise;
        }
    }

    /** {@code seconds:category;category:scope:reason}; no category means all. */
    private void learnOne(String limit, long nowMillis) {
        String[] parts = limit.split(":", -1);
        Long seconds = seconds(parts[0]);
        if (seconds == null) {
            return;
        }
        for (String category : parts.length > 1 ? parts[1].split(";", -1) : new String[] {ALL}) {
            extend(category.trim(), seconds, nowMillis);
        }
    }

    private void extend(String category, long seconds, long nowMillis) {
        // Categories are the server's words: a hostile one must not fill this map.
        if (untilMillis.size() < 64 || untilMillis.containsKey(category)) {
            untilMillis.merge(category, nowMillis + seconds * 1000, Math::max);
        }
    }

    private static @Nullable Long seconds(String text) {
        try {
            double seconds = Double.parseDouble(text.trim());
            return Double.isNaN(seconds) ? null : (long) Math.ceil(Math.max(0, Math.min(MAX_SECONDS, seconds)));
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
