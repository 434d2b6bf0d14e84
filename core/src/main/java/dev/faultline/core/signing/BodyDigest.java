package dev.faultline.core.signing;

import java.security.MessageDigest;

/** SHA-256 over a body exactly as it is sent, before any decompression; fed in pieces. */
public final class BodyDigest {
    private final MessageDigest digest = Hmac.digest();

    /** The digest of a body held whole. */
    public static byte[] of(byte[] body) {
        return Hmac.digest().digest(body);
    }

    /** Takes the next piece. */
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** Ends the body. */
    public byte[] finish() {
        return digest.digest();
    }
}
