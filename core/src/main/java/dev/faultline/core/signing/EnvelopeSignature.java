package dev.faultline.core.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The value of {@code X-Faultline-Signature}: {@code v1;t=<unix seconds>;k=<public key>;s=<hex>}.
 *
 * @param seconds when it was made, in unix seconds
 * @param publicKey the key whose secret made it
 * @param signature 64 lower-case hex digits
 */
public record EnvelopeSignature(long seconds, String publicKey, String signature) {
    /** The request header that carries it. */
    public static final String HEADER = "X-Faultline-Signature";

    private static final String VERSION = "v1";
    private static final Pattern FORM =
            Pattern.compile("v1;t=(\\d{1,12});k=([0-9a-f]{32});s=([0-9a-f]{64})", Pattern.CASE_INSENSITIVE);

    /** Reads a header value; empty when it is not of this form. */
    public static Optional<EnvelopeSignature> parse(String header) {
        var match = FORM.matcher(header.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new EnvelopeSignature(Long.parseLong(match.group(1)), lower(match.group(2)), lower(match.group(3))));
    }

    /** Signs a body at a time. */
    public static EnvelopeSignature make(
            String publicKey, String secret, long seconds, long projectId, byte[] bodyDigest) {
        var mac = Hmac.sha256(secret.getBytes(UTF_8), signedText(seconds, projectId, bodyDigest));
        return new EnvelopeSignature(seconds, publicKey, HexFormat.of().formatHex(mac));
    }

    /** The header value. */
    public String toHeader() {
        return VERSION + ";t=" + seconds + ";k=" + publicKey + ";s=" + signature;
    }

    /** What is signed: the digest of the body exactly as sent, so that compression is signed along. */
    static byte[] signedText(long seconds, long projectId, byte[] bodyDigest) {
        var text = VERSION + "\n" + seconds + "\n" + projectId + "\n"
                + HexFormat.of().formatHex(bodyDigest);
        return text.getBytes(UTF_8);
    }

    private static String lower(String hex) {
        return hex.toLowerCase(java.util.Locale.ROOT);
    }
}
