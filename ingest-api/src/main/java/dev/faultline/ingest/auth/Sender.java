package dev.faultline.ingest.auth;

import dev.faultline.core.project.ProjectKey;
import dev.faultline.ingest.keys.ProjectEntry;
import org.jspecify.annotations.Nullable;

/**
 * Who sends, known and let in.
 *
 * @param keyId the public key, or {@code token:…} when an API token was used
 * @param key the key, or null when an API token was used
 * @param secret the key's signing secret, or null
 */
public record Sender(
        ProjectEntry project,
        String keyId,
        @Nullable ProjectKey key,
        @Nullable String secret) {
    public long projectId() {
        return project.config().projectId();
    }

    @Override
    public String toString() {
        return keyId + " of project " + projectId();
    }
}
