package dev.faultline.query.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.faultline.catalog.write.RandomTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider that does what the specification asks: it checks client, redirect address, PKCE and single use of a
 * code, and signs with a published key. Tests bend one thing at a time.
 */
final class IdentityProvider implements AutoCloseable {
    static final String CLIENT = "faultline";
    static final String SECRET = "the secret of the client";

    private final HttpServer http;
    private final KeyPair keys = rsa();
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    /** What the person's profile says. */
    final Map<String, Object> profile = new HashMap<>();

    /** Bends the claims, the header or the whole token. */
    UnaryOperator<Map<String, Object>> claims = UnaryOperator.identity();

    UnaryOperator<String> token = UnaryOperator.identity();
    UnaryOperator<Map<String, Object>> document = UnaryOperator.identity();

    IdentityProvider() throws IOException {
        http = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        http.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        http.createContext("/keys", exchange -> answer(exchange, keySet()));
        http.createContext("/authorize", this::authorize);
        http.createContext("/token", this::exchangeCode);
        http.start();
    }

    String issuer() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    private String discovery() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("issuer", issuer());
        fields.put("authorization_endpoint", issuer() + "/authorize");
        fields.put("token_endpoint", issuer() + "/token");
        fields.put("jwks_uri", issuer() + "/keys");
        return json(document.apply(fields));
    }

    private String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return json(Map.of(
                "keys",
                java.util.List.of(Map.of(
                        "kty",
                        "RSA",
                        "kid",
                        "one",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "n",
                        base64(unsigned(key.getModulus().toByteArray())),
                        "e",
                        base64(unsigned(key.getPublicExponent().toByteArray()))))));
    }

    // The person consents at once.
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var ok = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && asked.getOrDefault("scope", "").contains("openid")
                && "S256".equals(asked.get("code_challenge_method"))
                && asked.getOrDefault("redirect_uri", "").endsWith("/api/v1/auth/oidc/callback");
        if (!ok) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        var code = new RandomTexts().hex(16);
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
    }

    private void exchangeCode(HttpExchange exchange) throws IOException {
        var sent = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var asked = codes.remove(sent.getOrDefault("code", ""));
        var basic = CLIENT + ":" + SECRET.replace(" ", "+");
        var authorized = ("Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (asked == null || !authorized || !provesKey(asked, sent)) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        answer(exchange, json(Map.of("token_type", "Bearer", "access_token", "x", "id_token", token(asked))));
    }

    private static boolean provesKey(Map<String, String> asked, Map<String, String> sent) {
        var challenge = base64(HexFormat.of().parseHex(RandomTexts.hash(sent.getOrDefault("code_verifier", ""))));
        return challenge.equals(asked.get("code_challenge"))
                && asked.get("redirect_uri").equals(sent.get("redirect_uri"))
                && "authorization_code".equals(sent.get("grant_type"));
    }

    private String token(Map<String, String> asked) {
        var now = Instant.now().getEpochSecond();
        var body = new HashMap<String, Object>(profile);
        body.putAll(Map.of("iss", issuer(), "aud", CLIENT, "iat", now, "exp", now + 300, "nonce", asked.get("nonce")));
        var straight = signed(Map.of("alg", "RS256", "kid", "one"), claims.apply(body), keys);
        return token.apply(straight);
    }

    static String signed(Map<String, Object> header, Map<String, Object> body, KeyPair pair) {
        try {
            var content = base64(json(header).getBytes(StandardCharsets.UTF_8)) + "."
                    + base64(json(body).getBytes(StandardCharsets.UTF_8));
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Map<String, String> form(String text) {
        var fields = new HashMap<String, String>();
        for (var pair : text.split("&")) {
            var at = pair.indexOf('=');
            fields.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static void answer(HttpExchange exchange, String body) {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
