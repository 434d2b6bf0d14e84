package dev.faultline.sdk.transport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a body with the secret, for {@code X-Faultline-Signature}. Made at send time: the server takes five minutes. */
final class Signature {
    static final String HEADER = "X-Faultline-Signature";

    private final String publicKey;
    private final String secret;
    private final long project;

    Signature(String publicKey, String secret, long project) {
        this.publicKey = publicKey;
        this.secret = secret;
        this.project = project;
    }

    String of(byte[] body, long seconds) {
        try {
            String digest = hex(MessageDigest.getInstance("SHA-256").digest(body));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String text = "v1\n" + seconds + "\n" + project + "\n" + digest;
            String sum = hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
            return "v1;t=" + seconds + ";k=" + publicKey + ";s=" + sum;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has SHA-256 and HmacSHA256", impossible);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder digits = new StringBuilder(2 * bytes.length);
        for (byte b : bytes) {
            digits.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return digits.toString();
    }
}
