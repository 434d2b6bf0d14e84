package dev.faultline.sdk.transport;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where envelopes go, and as whom. */
public final class Destination {
    final URI address;
    final String client;
    private final String publicKey;
    private final long project;
    private final @Nullable Signature signature;

    /** A null secret leaves envelopes unsigned. */
    public Destination(URI address, String client, String publicKey, @Nullable String secret, long project) {
        this.address = address;
        this.client = client;
        this.publicKey = publicKey;
        this.project = project;
        this.signature = secret == null ? null : new Signature(publicKey, secret, project);
    }

    String authorization() {
        return "Sentry sentry_version=7, sentry_client=" + client + ", sentry_key=" + publicKey;
    }

    @Nullable String sign(byte[] body, long seconds) {
        return signature == null ? null : signature.of(body, seconds);
    }

    /** Events of one project must never leave as another's: each has its own place to wait. */
    String folderName() {
        return project + "-" + publicKey;
    }
}
