package dev.faultline.catalog.write;

import dev.faultline.catalog.CatalogException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that stand in addresses. */
public final class Slugs {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?");
    private static final int MAX = 50;

    // Each of these is a first segment of a path that belongs to the server or to the UI.
    private static final Set<String> RESERVED = Set.of(
            "api",
            "health",
            "metrics",
            "setup",
            "login",
            "invite",
            "reset",
            "assets",
            "tunnel",
            "js-sdk-loader",
            "organizations");

    private Slugs() {}

    /** Checks the slug of an organisation, which is the first segment of the UI's addresses. */
    public static String organization(String slug) {
        if (RESERVED.contains(slug)) {
            throw new CatalogException.Refused("slug", "\"" + slug + "\" is an address of the server itself");
        }
        return checked(slug);
    }

    /** Checks any other slug. A name of digits alone would be taken for an id. */
    public static String checked(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw new CatalogException.Refused(
                    "slug", "a slug is 1 to 50 lower-case letters, digits and dashes, not \"" + slug + "\"");
        }
        if (slug.chars().allMatch(Character::isDigit)) {
            throw new CatalogException.Refused("slug", "a slug of digits alone would be taken for an id");
        }
        return slug;
    }

    /** A slug made from a name; "item" when nothing of it can stand in an address. */
    public static String from(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), MAX));
        var slug = cut.replaceAll("^-+|-+$", "");
        if (slug.isEmpty()) {
            return "item";
        }
        return slug.chars().allMatch(Character::isDigit) ? "p-" + slug : slug;
    }
}
