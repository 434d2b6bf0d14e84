package dev.faultline.ingest.keys;

import dev.faultline.core.project.ProjectKey;
import dev.faultline.ingest.auth.OriginRules;
import org.jspecify.annotations.Nullable;

/**
 * A DSN key, ready for use: rules parsed, secret opened.
 *
 * @param secret the signing secret, or null when the key has none or it cannot be opened
 */
public record KeyEntry(
        ProjectEntry project,
        ProjectKey key,
        OriginRules origins,
        @Nullable String secret) {
    @Override
    public String toString() {
        return "key " + key.publicKey() + " of project " + project.config().projectId();
    }
}
