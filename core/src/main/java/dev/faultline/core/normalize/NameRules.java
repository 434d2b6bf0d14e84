package dev.faultline.core.normalize;

import org.jspecify.annotations.Nullable;

/** What may be called a release, an environment, a dist. The answer is null for what may not. */
public final class NameRules {
    /** Where an event belongs whose sender names no environment: SDKs agree on this default. */
    public static final String DEFAULT_ENVIRONMENT = "production";

    private NameRules() {}

    public static @Nullable String release(@Nullable String raw) {
        var name = Texts.stripped(raw);
        if (name == null
                || name.length() > FieldLimits.RELEASE
                || name.equals(".")
                || name.equals("..")
                || name.equals("latest")
                || containsAny(name, "\n\r\t\f/\\")) {
            return null;
        }
        return name;
    }

    public static @Nullable String environment(@Nullable String raw) {
        var name = Texts.stripped(raw);
        if (name == null
                || name.length() > FieldLimits.ENVIRONMENT
                || name.equals(".")
                || name.equals("..")
                || name.equalsIgnoreCase("none")
                || containsAny(name, "\n\r\f/")) {
            return null;
        }
        return name;
    }

    public static @Nullable String dist(@Nullable String raw) {
        var name = Texts.stripped(raw);
        if (name == null || name.length() > FieldLimits.DIST) {
            return null;
        }
        for (var i = 0; i < name.length(); i++) {
            var c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_.-".indexOf(c) >= 0)) {
                return null;
            }
        }
        return name;
    }

    private static boolean containsAny(String text, String characters) {
        for (var i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
