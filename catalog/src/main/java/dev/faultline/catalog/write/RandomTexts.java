package dev.faultline.catalog.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Texts that nobody can guess, and the hash under which such a text is kept. */
@Component
public final class RandomTexts {
    private final SecureRandom random = new SecureRandom();

    /** So many random bytes as lower-case hex. */
    public String hex(int bytes) {
        var buffer = new byte[bytes];
        random.nextBytes(buffer);
        return HexFormat.of().formatHex(buffer);
    }

    /**
     * SHA-256 as hex. Enough for texts of 128 random bits and more; passwords go through {@link
     * dev.faultline.catalog.login.PasswordHasher}.
     */
    public static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
