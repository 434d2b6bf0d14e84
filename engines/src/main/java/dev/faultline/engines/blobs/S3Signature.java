package dev.faultline.engines.blobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.engines.secret.Secret;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers by which an object store knows who asks: AWS Signature Version 4 for the service s3. */
final class S3Signature {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";
    private static final HexFormat HEX = HexFormat.of();

    private final String region;
    private final String accessKey;
    private final Secret secretKey;

    S3Signature(String region, String accessKey, Secret secretKey) {
        this.region = region;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    /**
     * The headers to add to a request.
     *
     * @param uri with its query sorted and encoded as it is sent
     * @param payload SHA-256 of the body in hex
     */
    Map<String, String> headers(String method, URI uri, String payload, Instant now) {
        var stamp = STAMP.format(now);
        var scope = stamp.substring(0, 8) + "/" + region + "/s3/aws4_request";
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        var request = String.join(
                "\n",
                method,
                uri.getRawPath(),
                query,
                "host:" + uri.getRawAuthority(),
                "x-amz-content-sha256:" + payload,
                "x-amz-date:" + stamp,
                "",
                SIGNED,
                payload);
        var signature = HEX.formatHex(
                mac(key(scope), String.join("\n", ALGORITHM, stamp, scope, sha256(request.getBytes(UTF_8)))));
        var headers = new LinkedHashMap<String, String>();
        headers.put("x-amz-content-sha256", payload);
        headers.put("x-amz-date", stamp);
        headers.put(
                "Authorization",
                ALGORITHM + " Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + SIGNED + ",Signature="
                        + signature);
        return headers;
    }

    static String sha256(byte[] bytes) {
        return HEX.formatHex(digest().digest(bytes));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The secret, narrowed by day, region and service: what leaks of one day says nothing of the next. */
    private byte[] key(String scope) {
        var key = ("AWS4" + secretKey.value()).getBytes(UTF_8);
        for (var part : scope.split("/")) {
            key = mac(key, part);
        }
        return key;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
