package dev.faultline.engines.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets for storage and transport with AES-256-GCM.
 *
 * <p>A sealed text is {@code v1.<key name>.<base64url of nonce and ciphertext>}. The first master key seals; the others
 * only open, so a key is rotated by putting the new one in front and sealing again at leisure. The purpose is
 * authenticated with the text: a webhook secret pasted into another column does not open there.
 */
public final class SecretBox {

    private static final String FORMAT = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();
    private final String sealingKey;
    private final SecureRandom random = new SecureRandom();

    /** The box over these keys; the first one seals. */
    public SecretBox(List<MasterKey> masterKeys) {
        if (masterKeys.isEmpty()) {
            throw new IllegalArgumentException("a secret box needs at least one master key");
        }
        for (var key : masterKeys) {
            keys.putIfAbsent(key.name(), key.asAesKey());
        }
        this.sealingKey = masterKeys.getFirst().name();
    }

    /** Encrypts a text for one purpose, such as {@code project-key}. */
    public String seal(String purpose, String plain) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, sealingKey, nonce, purpose);
            var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            var whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return FORMAT + "." + sealingKey + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JVM cannot encrypt with AES-256-GCM", e);
        }
    }

    /** Decrypts what {@link #seal} made for the same purpose. */
    public String open(String purpose, String sealed) {
        var parts = sealed.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(FORMAT)) {
            throw new SealBrokenException("not a sealed secret of format " + FORMAT);
        }
        if (!keys.containsKey(parts[1])) {
            throw new SealBrokenException("sealed with master key " + parts[1] + ", which is not configured");
        }
        try {
            var whole = Base64.getUrlDecoder().decode(parts[2]);
            if (whole.length < NONCE_BYTES) {
                throw new SealBrokenException("the sealed secret is cut short");
            }
            var nonce = new byte[NONCE_BYTES];
            System.arraycopy(whole, 0, nonce, 0, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, parts[1], nonce, purpose);
            return new String(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new SealBrokenException("the sealed secret was changed, or made for another purpose", e);
        }
    }

    /** Whether a stored secret should be sealed again because its key is no longer the first. */
    public boolean isStale(String sealed) {
        return !sealed.startsWith(FORMAT + "." + sealingKey + ".");
    }

    private Cipher cipher(int mode, String keyName, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, keys.get(keyName), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
