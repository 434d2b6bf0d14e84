package dev.faultline.catalog.project;

import dev.faultline.core.envelope.DataCategory;
import dev.faultline.core.project.RateLimit;
import dev.faultline.core.project.SignatureMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A DSN key as people see it, without its secret.
 *
 * @param validUntil when a rotated key stops, or null
 * @param replacedBy the key that took its place, or null
 */
public record DsnKey(
        long id,
        long projectId,
        String label,
        String publicKey,
        boolean active,
        SignatureMode signatureMode,
        @Nullable Instant validUntil,
        @Nullable Long replacedBy,
        KeyRules rules,
        Instant createdAt) {

    /**
     * What a key allows.
     *
     * @param allowedOrigins browsers' origins; none means any
     * @param environments none means any
     */
    public record KeyRules(
            List<String> allowedOrigins,
            List<String> environments,
            @Nullable RateLimit rateLimit,
            Map<DataCategory, RateLimit> categoryLimits) {
        public KeyRules {
            allowedOrigins = List.copyOf(allowedOrigins);
            environments = List.copyOf(environments);
            categoryLimits = Map.copyOf(categoryLimits);
        }

        /** Everything is allowed. */
        public static KeyRules open() {
            return new KeyRules(List.of(), List.of(), null, Map.of());
        }
    }
}
