package dev.faultline.catalog.project;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.address.AddressRange;
import dev.faultline.core.project.FilterSettings;
import dev.faultline.core.project.IngestSettings;
import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.project.SamplingSettings;
import java.util.List;
import java.util.Set;

/** What a settings document may hold. Every list and text is bounded: each node keeps the whole document in memory. */
final class SettingsRules {
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_ENTRY = 500;
    private static final int MAX_SPREAD = 64;
    private static final int MAX_CAP = 10_000;
    private static final int MAX_COOLDOWN_SECONDS = 30 * 86_400;
    private static final Set<Integer> RETENTION_CLASSES = Set.of(7, 30, 90);

    private SettingsRules() {}

    static void check(ProjectSettings settings) {
        LimitRules.check("limits.rate", settings.limits().rate());
        settings.limits()
                .categories()
                .forEach((category, limit) -> LimitRules.check("limits.categories." + category.wireName(), limit));
        LimitRules.check("limits.quotas", settings.limits().quotas());
        ingest(settings.ingest());
        filters(settings.filters());
        privacy(settings.privacy());
        sampling(settings.sampling());
        RuleTexts.grouping(settings.grouping());
        RuleTexts.ownership(settings.ownership());
        within(
                "workflow.regressionCooldownSeconds",
                settings.workflow().regressionCooldownSeconds(),
                0,
                MAX_COOLDOWN_SECONDS);
        require(
                RETENTION_CLASSES.contains(settings.retention().days()),
                "retention.days",
                "events live 7, 30 or 90 days: rows are dropped by whole partitions of these classes");
        frameTemplate(settings.links().frameTemplate());
        within("caps.breadcrumbs", settings.caps().breadcrumbs(), 0, MAX_CAP);
        within("caps.spans", settings.caps().spans(), 0, MAX_CAP);
        within("caps.tags", settings.caps().tags(), 0, MAX_CAP);
        within("caps.contexts", settings.caps().contexts(), 0, MAX_CAP);
    }

    private static void ingest(IngestSettings ingest) {
        entries("ingest.allowedOrigins", ingest.allowedOrigins());
        entries("ingest.blockedAddresses", ingest.blockedAddresses());
        for (var range : ingest.blockedAddresses()) {
            require(
                    AddressRange.parse(range).isPresent(),
                    "ingest.blockedAddresses",
                    "\"" + range + "\" is no address and no range such as 10.0.0.0/8");
        }
        within("ingest.spread", ingest.spread(), 1, MAX_SPREAD);
    }

    private static void filters(FilterSettings filters) {
        entries("filters.legacyBrowsers", filters.legacyBrowsers());
        entries("filters.releases", filters.releases());
        entries("filters.messages", filters.messages());
        entries("filters.environments", filters.environments());
        entries("filters.levels", filters.levels());
    }

    private static void privacy(PrivacySettings privacy) {
        entries("privacy.localsRemovedIn", privacy.localsRemovedIn());
        entries("privacy.sensitiveFields", privacy.sensitiveFields());
        entries("privacy.safeFields", privacy.safeFields());
        require(privacy.rules().size() <= MAX_ENTRIES, "privacy.rules", "at most " + MAX_ENTRIES + " rules");
        for (var i = 0; i < privacy.rules().size(); i++) {
            var rule = privacy.rules().get(i);
            var pattern = rule.pattern() == null ? "" : rule.pattern();
            require(
                    rule.path().length() <= MAX_ENTRY && pattern.length() <= MAX_ENTRY,
                    "privacy.rules[" + i + "]",
                    "a path and a pattern have at most " + MAX_ENTRY + " characters");
        }
        RuleTexts.privacy(privacy);
    }

    private static void sampling(SamplingSettings sampling) {
        require(sampling.bodies().size() <= MAX_ENTRIES, "sampling.bodies", "at most " + MAX_ENTRIES + " rules");
        sampling.bodies().forEach(rule -> share("sampling.bodies", rule.rate()));
        share("sampling.transactionRate", sampling.transactionRate());
        within("sampling.slowTransactionMillis", sampling.slowTransactionMillis(), 1, 3_600_000);
    }

    private static void frameTemplate(String template) {
        require(
                template.isEmpty() || (template.matches("https?://.+") && template.length() <= MAX_ENTRY),
                "links.frameTemplate",
                "a template is an http or https address with {path}, {line} and perhaps {release}");
    }

    private static void share(String field, double rate) {
        require(rate >= 0 && rate <= 1, field, "a rate is 0 to 1");
    }

    private static void within(String field, int value, int least, int most) {
        require(value >= least && value <= most, field, "this is " + least + " to " + most);
    }

    private static void entries(String field, List<String> entries) {
        require(entries.size() <= MAX_ENTRIES, field, "at most " + MAX_ENTRIES + " entries");
        for (var entry : entries) {
            require(
                    !entry.isBlank() && entry.length() <= MAX_ENTRY,
                    field,
                    "an entry has 1 to " + MAX_ENTRY + " characters");
        }
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new CatalogException.Refused(field, message);
        }
    }
}
