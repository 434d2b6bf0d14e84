package dev.faultline.core.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;

/** Decides about a signature that was sent. */
public final class SignatureCheck {
    /** How far the sender's clock may be off, either way. */
    public static final long WINDOW_SECONDS = 300;

    private SignatureCheck() {}

    /** What the check found. */
    public enum Finding {
        /** The signature holds. */
        GOOD,
        /** Made for another key than the request was sent with. */
        OTHER_KEY,
        /** Made too long ago or too far in the future; the answer tells the server's time. */
        SKEWED,
        /** Not made with this key's secret over this body. */
        WRONG
    }

    /**
     * Checks in constant time.
     *
     * @param publicKey the key the request was sent with
     * @param secret that key's secret
     * @param bodyDigest SHA-256 of the body as sent
     * @param nowSeconds the server's clock
     */
    public static Finding check(
            EnvelopeSignature sent,
            String publicKey,
            String secret,
            long projectId,
            byte[] bodyDigest,
            long nowSeconds) {
        if (!sent.publicKey().equals(publicKey)) {
            return Finding.OTHER_KEY;
        }
        var expected = EnvelopeSignature.make(publicKey, secret, sent.seconds(), projectId, bodyDigest);
        if (!MessageDigest.isEqual(
                expected.signature().getBytes(US_ASCII), sent.signature().getBytes(US_ASCII))) {
            return Finding.WRONG;
        }
        // After the comparison: a stranger learns nothing about the window without the secret.
        return Math.abs(nowSeconds - sent.seconds()) > WINDOW_SECONDS ? Finding.SKEWED : Finding.GOOD;
    }
}
