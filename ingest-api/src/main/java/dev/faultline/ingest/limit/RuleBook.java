package dev.faultline.ingest.limit;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.project.Quota;
import dev.faultline.core.project.RateLimit;
import dev.faultline.ingest.auth.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Which limits bear on a sender's items of a category, the narrowest first. */
final class RuleBook {
    private final RateLimit byDefault;
    private final BiFunction<String, RateLimit, Lease> buckets;
    private final BiFunction<String, Quota, Lease> quotas;

    RuleBook(
            RateLimit byDefault,
            BiFunction<String, RateLimit, Lease> buckets,
            BiFunction<String, Quota, Lease> quotas) {
        this.byDefault = byDefault;
        this.buckets = buckets;
        this.quotas = quotas;
    }

    /** A limit that bears on a category. */
    record Rule(Scope scope, String reason, Lease lease) {}

    List<Rule> rules(Sender sender, DataCategory category) {
        List<Rule> rules = new ArrayList<>(4);
        var config = sender.project().config();
        if (config.internal()) {
            return rules;
        }
        ofKey(sender, category, rules);
        var limits = config.settings().limits();
        var project = "project:" + config.projectId();
        add(
                rules,
                Scope.PROJECT,
                project + ":" + category.wireName(),
                limits.categories().get(category));
        add(rules, Scope.PROJECT, project, limits.rate());
        add(rules, Scope.ORGANIZATION, "organization:" + config.organizationId(), config.organizationLimit());
        limits.quotas().forEach(quota -> add(rules, Scope.PROJECT, project, quota, category));
        var organization = "organization:" + config.organizationId();
        config.organizationQuotas().forEach(quota -> add(rules, Scope.ORGANIZATION, organization, quota, category));
        return rules;
    }

    private void ofKey(Sender sender, DataCategory category, List<Rule> rules) {
        var key = sender.key();
        var name = "key:" + sender.projectId() + ":" + sender.keyId();
        var together = key == null ? null : key.rateLimit();
        var ofCategory = key == null ? null : key.categoryLimits().get(category);
        if (ofCategory == null && together == null) {
            ofCategory = byDefault;
        }
        add(rules, Scope.KEY, name + ":" + category.wireName(), ofCategory);
        add(rules, Scope.KEY, name, together);
    }

    private void add(List<Rule> rules, Scope scope, String name, @Nullable RateLimit limit) {
        if (limit != null) {
            rules.add(new Rule(scope, scope.wireName() + "_rate", buckets.apply(name, limit)));
        }
    }

    private void add(List<Rule> rules, Scope scope, String owner, Quota quota, DataCategory category) {
        var counted = quota.category();
        if (counted == null || counted == category) {
            var name = owner + ":" + (counted == null ? "all" : counted.wireName()) + ":"
                    + quota.period().name().toLowerCase(Locale.ROOT);
            rules.add(new Rule(scope, scope.wireName() + "_quota", quotas.apply(name, quota)));
        }
    }
}
