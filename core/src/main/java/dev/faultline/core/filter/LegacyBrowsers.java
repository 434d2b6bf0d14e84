package dev.faultline.core.filter;

import dev.faultline.core.event.Event;
import java.util.List;
import java.util.Locale;

/**
 * Whether the visitor's browser is one the project has given up on. Settings name a family ({@code ie}), one version of
 * it ({@code ie10}) or all before one ({@code safari_pre_6}).
 */
final class LegacyBrowsers {
    private static final String BEFORE = "_pre_";

    private LegacyBrowsers() {}

    static boolean matches(List<String> settings, Event event) {
        if (event.browserName() == null) {
            return false;
        }
        var family = family(event.browserName());
        var version = major(event.contexts().getOrDefault("browser.version", ""));
        for (var setting : settings) {
            if (matches(setting, family, version)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String setting, String family, int version) {
        var before = setting.indexOf(BEFORE);
        if (before > 0) {
            return setting.substring(0, before).equals(family)
                    && version >= 0
                    && version < major(setting.substring(before + BEFORE.length()));
        }
        if (!setting.startsWith(family)) {
            return false;
        }
        var rest = setting.substring(family.length());
        return rest.isEmpty() || major(rest) == version && version >= 0;
    }

    private static String family(String browser) {
        var name = browser.toLowerCase(Locale.ROOT);
        return switch (name) {
            case "android browser" -> "android";
            case "opera mini" -> "opera_mini";
            case "mobile safari" -> "safari";
            default -> {
                var blank = name.indexOf(' ');
                yield blank < 0 ? name : name.substring(0, blank);
            }
        };
    }

    private static int major(String version) {
        var value = 0;
        var i = 0;
        while (i < version.length() && i < 6 && Character.digit(version.charAt(i), 10) >= 0) {
            value = value * 10 + Character.digit(version.charAt(i++), 10);
        }
        return i == 0 ? -1 : value;
    }
}
