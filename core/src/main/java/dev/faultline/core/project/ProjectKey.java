package dev.faultline.core.project;

import dev.faultline.core.envelope.DataCategory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A DSN key as ingest sees it.
 *
 * @param publicKey 32 lower-case hex
 * @param sealedSecret the signing secret, encrypted with the master key, base64; null when the key has none
 * @param validUntil epoch ms after which a rotated key is refused, or null
 * @param allowedOrigins empty means any; entries are {@code *}, a host, {@code *.host} or an origin
 * @param environments empty means any; events of another one are filtered as {@code key_environment}
 * @param rateLimit for all categories together, or null for the default
 * @param categoryLimits per category
 */
public record ProjectKey(
        String publicKey,
        String label,
        boolean active,
        SignatureMode signatureMode,
        @Nullable String sealedSecret,
        @Nullable Long validUntil,
        List<String> allowedOrigins,
        List<String> environments,
        @Nullable RateLimit rateLimit,
        Map<DataCategory, RateLimit> categoryLimits) {
    /** What the signing secret is sealed for: catalog seals with this purpose, ingest opens with it. */
    public static final String SECRET_PURPOSE = "project-key";

    public ProjectKey {
        allowedOrigins = List.copyOf(allowedOrigins);
        environments = List.copyOf(environments);
        categoryLimits = Map.copyOf(categoryLimits);
    }
}
