package dev.faultline.catalog.oidc;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an identity token and believes it only when everything fits. The algorithm decides nothing by itself: it must be
 * one of two, and fit the key that the provider publishes, so neither "none" nor a shared-secret signature gets through.
 */
final class IdentityToken {
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final int MAX_LENGTH = 32 * 1024;
    private static final int MIN_RSA_BITS = 2_048;

    private IdentityToken() {}

    static JsonNode verified(String token, Function<String, JsonNode> keys, Expected expected) {
        var parts = token.split("\\.", -1);
        if (token.length() > MAX_LENGTH || parts.length != 3) {
            throw new OidcException("the identity token has not three parts");
        }
        try {
            var header = JsonMapper.shared().readTree(decode(parts[0]));
            var algorithm = header.path("alg").asString("");
            var key = keys.apply(header.path("kid").asString(""));
            var signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            if (!fits(algorithm, key, signed, decode(parts[2]))) {
                throw new OidcException("the identity token's signature is wrong");
            }
            var claims = JsonMapper.shared().readTree(decode(parts[1]));
            check(claims, expected);
            return claims;
        } catch (GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            throw new OidcException("the identity token cannot be read", e);
        }
    }

    private static void check(JsonNode claims, Expected expected) {
        require(claims.path("iss").asString("").equals(expected.issuer()), "another issuer");
        require(isFor(claims.path("aud"), expected.clientId()), "another audience");
        var party = claims.path("azp").asString("");
        require(party.isEmpty() || party.equals(expected.clientId()), "another party");
        require(claims.path("nonce").asString("").equals(expected.nonce()), "another sign-in");
        var expires = Instant.ofEpochSecond(claims.path("exp").asLong(0));
        require(expires.plus(SKEW).isAfter(expected.now()), "the past");
        var issued = Instant.ofEpochSecond(claims.path("iat").asLong(Long.MAX_VALUE / 1_000_000));
        require(issued.minus(SKEW).isBefore(expected.now()), "the future");
        require(!claims.path("sub").asString("").isEmpty(), "nobody");
    }

    private static boolean isFor(JsonNode audience, String clientId) {
        return audience.isArray()
                ? audience.valueStream().anyMatch(each -> each.asString("").equals(clientId))
                : audience.asString("").equals(clientId);
    }

    private static void require(boolean holds, String other) {
        if (!holds) {
            throw new OidcException("the identity token is for " + other);
        }
    }

    private static boolean fits(String algorithm, JsonNode key, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        return switch (algorithm) {
            case "RS256" -> verify("SHA256withRSA", rsa(key), signed, signature);
            case "ES256" -> verify("SHA256withECDSAinP1363Format", elliptic(key), signed, signature);
            default -> throw new OidcException("the identity token is signed by \"" + algorithm + "\"");
        };
    }

    private static boolean verify(String name, PublicKey key, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        var verifier = Signature.getInstance(name);
        verifier.initVerify(key);
        verifier.update(signed);
        return verifier.verify(signature);
    }

    private static PublicKey rsa(JsonNode key) throws GeneralSecurityException {
        require(key.path("kty").asString("").equals("RSA"), "another kind of key");
        var modulus = number(key, "n");
        require(modulus.bitLength() >= MIN_RSA_BITS, "a key that is too short");
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, number(key, "e")));
    }

    private static PublicKey elliptic(JsonNode key) throws GeneralSecurityException {
        require(
                key.path("kty").asString("").equals("EC")
                        && key.path("crv").asString("").equals("P-256"),
                "another kind of key");
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(
                        new ECPoint(number(key, "x"), number(key, "y")),
                        curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(JsonNode key, String field) {
        return new BigInteger(1, decode(key.path(field).asString("")));
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** What a token must say. */
    record Expected(String issuer, String clientId, String nonce, Instant now) {}
}
