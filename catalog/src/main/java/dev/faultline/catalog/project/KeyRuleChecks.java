package dev.faultline.catalog.project;

import dev.faultline.catalog.CatalogException;
import java.util.List;
import java.util.regex.Pattern;

/** What a key's rules may hold. */
final class KeyRuleChecks {
    private static final int MAX_ENTRIES = 50;
    private static final int MAX_ENVIRONMENT = 64;
    private static final Pattern ORIGIN =
            Pattern.compile("\\*|(?:https?://)?(?:\\*\\.)?[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})(?::[0-9]{1,5})?");

    private KeyRuleChecks() {}

    static void check(DsnKey.KeyRules rules) {
        size("allowedOrigins", rules.allowedOrigins());
        size("environments", rules.environments());
        for (var origin : rules.allowedOrigins()) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new CatalogException.Refused(
                        "allowedOrigins",
                        "an origin is *, a host, *.host or https://host:port, not \"" + origin + "\"");
            }
        }
        for (var environment : rules.environments()) {
            if (environment.isBlank() || environment.length() > MAX_ENVIRONMENT) {
                throw new CatalogException.Refused(
                        "environments", "an environment has 1 to " + MAX_ENVIRONMENT + " characters");
            }
        }
        LimitRules.check("rateLimit", rules.rateLimit());
        rules.categoryLimits()
                .forEach((category, limit) -> LimitRules.check("categoryLimits." + category.wireName(), limit));
    }

    private static void size(String field, List<String> entries) {
        if (entries.size() > MAX_ENTRIES) {
            throw new CatalogException.Refused(field, "at most " + MAX_ENTRIES + " entries");
        }
    }
}
