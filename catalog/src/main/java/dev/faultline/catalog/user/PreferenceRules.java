package dev.faultline.catalog.user;

import dev.faultline.catalog.CatalogException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** What a preference may hold. */
final class PreferenceRules {
    private static final int MAX_LINK = 300;

    // A link that runs a script in the page would turn a preference into an attack on its owner.
    private static final Set<String> FORBIDDEN_SCHEMES = Set.of("javascript", "data", "vbscript", "file");

    private PreferenceRules() {}

    static Preferences checked(Preferences given) {
        var zone = given.timeZone();
        if (zone != null) {
            try {
                ZoneId.of(zone);
            } catch (DateTimeException e) {
                throw new CatalogException.Refused("preferences.timeZone", "\"" + zone + "\" is not a time zone");
            }
        }
        var link = given.ideLink();
        if (link != null) {
            var scheme =
                    link.substring(0, Math.max(0, link.indexOf(':'))).strip().toLowerCase(Locale.ROOT);
            if (link.length() > MAX_LINK
                    || !scheme.matches("[a-z][a-z0-9+.-]*")
                    || FORBIDDEN_SCHEMES.contains(scheme)) {
                throw new CatalogException.Refused(
                        "preferences.ideLink", "a link begins with the scheme of an editor, such as idea://");
            }
        }
        return given;
    }
}
