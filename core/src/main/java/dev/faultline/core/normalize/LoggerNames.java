package dev.faultline.core.normalize;

import org.jspecify.annotations.Nullable;

/** Shortens logger names from the left, at dots: the class at the end is what people read. */
public final class LoggerNames {
    private LoggerNames() {}

    /** The name within its bound; only of what was scrubbed: a secret that is cut no longer looks like one. */
    public static @Nullable String shorten(@Nullable String name) {
        if (name == null || name.length() <= FieldLimits.LOGGER) {
            return name;
        }
        var tail = name.substring(name.length() - FieldLimits.LOGGER + 1);
        var dot = tail.indexOf('.');
        return "*" + (dot < 0 ? tail : tail.substring(dot));
    }
}
