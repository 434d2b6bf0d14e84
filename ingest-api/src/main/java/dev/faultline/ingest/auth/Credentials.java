package dev.faultline.ingest.auth;

import org.jspecify.annotations.Nullable;

/**
 * What a request says about its sender.
 *
 * @param publicKey the DSN key, in the form it was sent, or null
 * @param token an API token, or null
 * @param sdk {@code name/version}, or null
 */
public record Credentials(
        @Nullable String publicKey,
        @Nullable String token,
        @Nullable String sdk) {
    boolean absent() {
        return publicKey == null && token == null;
    }
}
