package dev.faultline.core.normalize;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The five levels, and the other names loggers have for them. */
public final class Levels {
    private Levels() {}

    /** Null for what is no level. */
    public static @Nullable String of(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        return switch (raw) {
            case "error", "warning", "info", "fatal", "debug" -> raw;
            default -> byOtherName(raw.strip().toLowerCase(Locale.ROOT));
        };
    }

    private static @Nullable String byOtherName(String name) {
        return switch (name) {
            case "fatal", "critical", "50" -> "fatal";
            case "error", "40" -> "error";
            case "warning", "warn", "30" -> "warning";
            case "info", "log", "20" -> "info";
            case "debug", "trace", "10" -> "debug";
            default -> null;
        };
    }
}
