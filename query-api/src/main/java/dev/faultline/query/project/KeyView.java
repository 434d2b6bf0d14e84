package dev.faultline.query.project;

import dev.faultline.catalog.project.DsnKey;
import dev.faultline.catalog.project.DsnKey.KeyRules;
import dev.faultline.core.project.SignatureMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A DSN key; {@code validUntil} is when a rotated one stops. */
record KeyView(
        long id,
        String label,
        String publicKey,
        String dsn,
        boolean active,
        SignatureMode signature,
        @Nullable Instant validUntil,
        @Nullable Long replacedBy,
        KeyRules rules,
        Instant createdAt) {
    static KeyView of(DsnKey key, String dsn) {
        return new KeyView(
                key.id(),
                key.label(),
                key.publicKey(),
                dsn,
                key.active(),
                key.signatureMode(),
                key.validUntil(),
                key.replacedBy(),
                key.rules(),
                key.createdAt());
    }
}
