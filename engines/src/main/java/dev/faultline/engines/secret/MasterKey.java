package dev.faultline.engines.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.spec.SecretKeySpec;

/** A 256-bit key, written as 64 hex digits. Prints only its name, the first four bytes of its SHA-256. */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] bytes;
    private final String name;

    private MasterKey(byte[] bytes) {
        this.bytes = bytes;
        this.name = HexFormat.of().formatHex(sha256(bytes), 0, 4);
    }

    /** Reads 64 hex digits; blanks around them (a file's last newline) do not matter. */
    public static MasterKey parse(String hex) {
        var digits = hex.strip();
        if (digits.length() != 2 * BYTES) {
            throw new IllegalArgumentException("a master key is 64 hex digits; this has " + digits.length());
        }
        try {
            return new MasterKey(HexFormat.of().parseHex(digits));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a master key is 64 hex digits; this holds other characters", e);
        }
    }

    /** A new random key as 64 hex digits. */
    public static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String name() {
        return name;
    }

    SecretKeySpec asAesKey() {
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "master key " + name;
    }
}
