package dev.faultline.core.project;

import java.util.List;

/**
 * What is scrubbed before anything is stored.
 *
 * @param defaults passwords, tokens, cookies, auth headers, card numbers, national ids, private keys
 * @param emails whether e-mail addresses are masked
 * @param addresses whether IP addresses are removed
 * @param localsRemovedIn environments whose stack frames lose their local variables
 * @param sensitiveFields further names whose values are masked
 * @param safeFields names that are left alone, whatever they look like
 * @param binaryAttachments whether attachments that cannot be scrubbed are kept
 */
public record PrivacySettings(
        boolean defaults,
        boolean emails,
        boolean addresses,
        List<String> localsRemovedIn,
        List<String> sensitiveFields,
        List<String> safeFields,
        List<ScrubRule> rules,
        boolean binaryAttachments) {
    public PrivacySettings {
        localsRemovedIn = List.copyOf(localsRemovedIn);
        sensitiveFields = List.copyOf(sensitiveFields);
        safeFields = List.copyOf(safeFields);
        rules = List.copyOf(rules);
    }

    static PrivacySettings standard() {
        return new PrivacySettings(true, false, false, List.of(), List.of(), List.of(), List.of(), true);
    }
}
