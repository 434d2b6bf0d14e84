package dev.faultline.query.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What privacy settings do to a pasted event.
 *
 * @param before in the form in which it would be stored, nothing scrubbed
 * @param after as it would be stored
 */
record PrivacyTrialView(JsonNode before, JsonNode after, List<ScrubbedField> removed) {

    /**
     * One difference.
     *
     * @param path where, dotted
     * @param rule which rule did it: {@code @name} for a default, {@code rule:n} for the n-th of the project's own
     * @param kind removed, masked, hashed, replaced or shortened
     * @param was what stood there, shortened; null when it is no text
     * @param is what stands there instead; null when nothing does
     */
    record ScrubbedField(
            String path,
            String rule,
            String kind,
            @Nullable String was,
            @Nullable String is) {}
}
