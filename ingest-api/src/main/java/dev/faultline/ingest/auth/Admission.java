package dev.faultline.ingest.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.signing.BodyDigest;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.keys.KeyEntry;
import dev.faultline.ingest.keys.KeySnapshot;
import dev.faultline.ingest.keys.ProjectEntry;
import dev.faultline.ingest.refusal.Refusal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Decides from the snapshot alone whether a sender may come in. */
public final class Admission {
    /** Enough of a token's hash to tell tokens apart in the ledger. */
    private static final int TOKEN_NAME_DIGITS = 12;

    private final KeySnapshot snapshot;

    public Admission(KeySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * Lets the sender in.
     *
     * @param wantedProject the project that path or envelope name, 0 when none does
     */
    public Sender admit(Visit visit, Credentials credentials, long wantedProject) {
        visit.sentBy(credentials.sdk());
        if (credentials.absent()) {
            throw Refusal.KEY_MISSING.because("no key was sent: it belongs into X-Sentry-Auth, the query (sentry_key) "
                    + "or the dsn of the envelope header");
        }
        var key = credentials.publicKey();
        var sender = key == null
                ? byToken(visit, credentials.token(), wantedProject)
                : byKey(visit, PublicKeys.canonical(key), wantedProject);
        checkPlace(visit, sender.project());
        return sender;
    }

    private Sender byKey(Visit visit, String key, long wantedProject) {
        if (!PublicKeys.isCanonical(key)) {
            throw Refusal.KEY_MALFORMED.because("the key is not 32 hex digits; copy it from the project's DSN");
        }
        var entry = snapshot.key(key)
                .orElseThrow(() -> Refusal.KEY_UNKNOWN.because("no project has the key " + key + "; was it deleted?"));
        var project = entry.project().config().projectId();
        if (wantedProject != 0 && wantedProject != project) {
            throw Refusal.KEY_OF_OTHER_PROJECT.because("the key " + key + " is not of project " + wantedProject);
        }
        visit.identified(project, key);
        checkKey(visit, entry);
        if (!entry.origins().allow(visit.origin())) {
            throw Refusal.ORIGIN_NOT_ALLOWED.because("the key does not allow the origin " + visit.origin());
        }
        return new Sender(entry.project(), key, entry.key(), entry.secret());
    }

    private static void checkKey(Visit visit, KeyEntry entry) {
        if (!entry.key().active()) {
            throw Refusal.KEY_DISABLED.because("the key " + entry.key().publicKey() + " is switched off");
        }
        var validUntil = entry.key().validUntil();
        if (validUntil != null && visit.receivedAt().toEpochMilli() > validUntil) {
            throw Refusal.KEY_ROTATED.because(
                    "the key " + entry.key().publicKey() + " was rotated and has ended; use the project's new DSN");
        }
    }

    private Sender byToken(Visit visit, @Nullable String token, long wantedProject) {
        var hash = HexFormat.of().formatHex(BodyDigest.of((token == null ? "" : token).getBytes(UTF_8)));
        var project = snapshot.project(wantedProject)
                .filter(entry -> entry.config().sendTokens().contains(hash))
                .orElseThrow(() -> Refusal.TOKEN_UNKNOWN.because(
                        "the token may not send to project " + wantedProject + ", or there is no such project"));
        var name = "token:" + hash.substring(0, TOKEN_NAME_DIGITS);
        visit.identified(wantedProject, name);
        return new Sender(project, name, null, null);
    }

    private static void checkPlace(Visit visit, ProjectEntry project) {
        if (!project.config().active()) {
            throw Refusal.PROJECT_DISABLED.because("the project is switched off");
        }
        var address = visit.clientAddress();
        if (address != null && project.blocked().contains(address)) {
            throw Refusal.ADDRESS_BLOCKED.because("the project takes nothing from " + address);
        }
        if (!project.origins().allow(visit.origin())) {
            throw Refusal.ORIGIN_NOT_ALLOWED.because("the project does not allow the origin " + visit.origin());
        }
    }
}
