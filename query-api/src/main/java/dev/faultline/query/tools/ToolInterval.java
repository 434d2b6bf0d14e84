package dev.faultline.query.tools;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentry's step of a time series, such as {@code 5m} or {@code 1h}. */
final class ToolInterval {
    private static final Pattern STEP = Pattern.compile("(\\d{1,6})([smhdw])");
    private static final int DEFAULT_PARTS = 90;

    private ToolInterval() {}

    /** Into how many parts it cuts a window, within a bound. */
    static int parts(@Nullable String interval, Duration window, int most) {
        var step = STEP.matcher(interval == null ? "" : interval);
        if (!step.matches()) {
            return DEFAULT_PARTS;
        }
        var seconds = Math.max(1, Long.parseLong(step.group(1)) * unit(step.group(2)));
        return (int) Math.clamp(Math.ceilDiv(window.toSeconds(), seconds), 1, most);
    }

    private static long unit(String letter) {
        return switch (letter) {
            case "s" -> 1;
            case "m" -> 60;
            case "h" -> 3_600;
            case "d" -> 86_400;
            default -> 604_800;
        };
    }
}
