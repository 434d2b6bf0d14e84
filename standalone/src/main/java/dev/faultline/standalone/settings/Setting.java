package dev.faultline.standalone.settings;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One key as its room declares it.
 *
 * @param open whether names of the user's own may follow (a map)
 */
record Setting(String name, String type, @Nullable String defaultValue, String description, boolean open) {
    private static final Pattern INDEX = Pattern.compile("\\[[^]]*]");

    /** Whether {@code key}, in any of the spellings that are understood, names this setting. */
    boolean matches(String key) {
        String spelled = plain(key);
        String own = plain(name);
        return spelled.equals(own) || (open && spelled.startsWith(own + "."));
    }

    /** Whether an environment variable names this setting; there, underscores stand for dots and dashes alike. */
    boolean matchesVariable(String variable) {
        String spelled = variable.replace("_", "").toLowerCase(java.util.Locale.ROOT);
        String own = plain(name).replace(".", "");
        return spelled.equals(own) || (open && spelled.startsWith(own)) || spelled.matches(own + "\\d+");
    }

    private static String plain(String key) {
        return INDEX.matcher(key)
                .replaceAll("")
                .replace("-", "")
                .replace("_", "")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
