package dev.faultline.ingest.keys;

import dev.faultline.core.project.ProjectConfig;
import dev.faultline.ingest.auth.AddressRanges;
import dev.faultline.ingest.auth.OriginRules;

/** A project, ready for use: its rules are parsed once per version, not once per request. */
public record ProjectEntry(ProjectConfig config, AddressRanges blocked, OriginRules origins) {
    static ProjectEntry of(ProjectConfig config) {
        var rules = config.settings().ingest();
        return new ProjectEntry(
                config, new AddressRanges(rules.blockedAddresses()), new OriginRules(rules.allowedOrigins()));
    }
}
