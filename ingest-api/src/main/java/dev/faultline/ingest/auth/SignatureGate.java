package dev.faultline.ingest.auth;

import dev.faultline.core.project.SignatureMode;
import dev.faultline.core.record.SignatureVerdict;
import dev.faultline.core.signing.EnvelopeSignature;
import dev.faultline.core.signing.SignatureCheck;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;

/** Applies what a key demands of signatures. */
public final class SignatureGate {

    /** Whether the body's digest will be asked for. */
    public boolean needsDigest(Visit visit, Sender sender) {
        var key = sender.key();
        return key != null
                && key.signatureMode() != SignatureMode.IGNORE
                && visit.header(EnvelopeSignature.HEADER) != null;
    }

    /**
     * Checks the signature, if one was sent or must be.
     *
     * @param bodyDigest SHA-256 of the body as sent; only read when {@link #needsDigest}
     */
    public SignatureVerdict check(Visit visit, Sender sender, byte[] bodyDigest) {
        var key = sender.key();
        if (key == null || key.signatureMode() == SignatureMode.IGNORE) {
            return SignatureVerdict.ABSENT;
        }
        var header = visit.header(EnvelopeSignature.HEADER);
        if (header == null) {
            if (key.signatureMode() == SignatureMode.REQUIRE) {
                throw Refusal.SIGNATURE_MISSING.because("the key requires signed requests: see docs/signing.md");
            }
            return SignatureVerdict.ABSENT;
        }
        var signature = EnvelopeSignature.parse(header)
                .orElseThrow(() -> Refusal.SIGNATURE_MALFORMED.because(
                        EnvelopeSignature.HEADER + " is not of the form v1;t=<seconds>;k=<key>;s=<64 hex>"));
        var secret = sender.secret();
        if (secret == null) {
            throw Refusal.SIGNATURE_WRONG.because("the key has no secret to check a signature with");
        }
        var finding = SignatureCheck.check(
                signature,
                key.publicKey(),
                secret,
                sender.projectId(),
                bodyDigest,
                visit.receivedAt().getEpochSecond());
        return switch (finding) {
            case GOOD -> SignatureVerdict.VERIFIED;
            case OTHER_KEY -> throw Refusal.SIGNATURE_OTHER_KEY.because("the signature was made for another key");
            case WRONG -> throw wrong();
            case SKEWED ->
                throw Refusal.SIGNATURE_SKEWED.because("the signature's time is more than "
                        + SignatureCheck.WINDOW_SECONDS + " s from the server's clock, which is at "
                        + visit.receivedAt().getEpochSecond());
        };
    }

    private static RefusedException wrong() {
        return Refusal.SIGNATURE_WRONG.because("the signature does not fit this body, project and key");
    }
}
