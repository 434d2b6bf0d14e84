package dev.faultline.core.scrub;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Invents secrets of every kind the defaults promise to find. */
final class Secrets {
    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final List<String> NAMES = List.of(
            "password",
            "Password",
            "user_password",
            "userPassword",
            "passwd",
            "db_pass",
            "DB_PASSWORD",
            "passphrase",
            "secret",
            "client_secret",
            "clientSecret",
            "apiKey",
            "api_key",
            "X-Api-Key",
            "api-key",
            "access_token",
            "accessToken",
            "refresh_token",
            "id_token",
            "token",
            "auth_token",
            "Authorization",
            "authorization",
            "Proxy-Authorization",
            "X-Auth-Token",
            "Cookie",
            "Set-Cookie",
            "cookies",
            "X-CSRF-Token",
            "csrf_token",
            "xsrf-token",
            "privateKey",
            "private_key",
            "secretAccessKey",
            "aws_secret_access_key",
            "credentials",
            "sessionid",
            "PHPSESSID",
            "JSESSIONID",
            "connect.sid",
            "credit_card",
            "cardNumber",
            "cvv",
            "ssn",
            "jwt",
            "signing_key",
            "encryptionKey",
            "SSH_KEY",
            "mysql_pwd",
            "national_id",
            "spring.datasource.password",
            "session_token",
            "otp",
            "password2",
            "password_confirmation");

    private final Random random;

    Secrets(long seed) {
        this.random = new Random(seed);
    }

    /**
     * @param text stands for itself wherever it is put
     * @param needle must be nowhere afterwards
     */
    record Secret(String kind, String text, String needle) {}

    /** A secret that its own look betrays. */
    Secret telling() {
        return switch (random.nextInt(21)) {
            case 0 -> same("aws", "AKIA" + upper(16));
            case 1 -> same("github", "ghp_" + word(36));
            case 2 -> same("github-fine", "github_pat_" + word(22) + "_" + word(59));
            case 3 -> same("slack", "xoxb-" + digits(12) + "-" + digits(12) + "-" + word(24));
            case 4 -> same("jwt", "eyJ" + word(30) + ".eyJ" + word(60) + "." + word(43));
            case 5 -> after("bearer", "Bearer ", "t0" + word(30));
            case 6 -> after("basic", "Basic ", base64(word(6) + ":" + word(10)));
            case 7 -> same("stripe", "sk_live_" + word(24));
            case 8 -> same("google", "AIza" + word(35));
            case 9 -> same("card", card(16, "4"));
            case 10 -> same("card-grouped", grouped(card(16, "55"), random.nextBoolean() ? ' ' : '-'));
            case 11 -> same("amex", card(15, "37"));
            case 12 -> same("iban", iban());
            case 13 ->
                same(
                        "ssn",
                        (100 + random.nextInt(500)) + "-" + (10 + random.nextInt(80)) + "-"
                                + (1_000 + random.nextInt(8_000)));
            case 14 -> pem();
            case 15 -> inside("userinfo", "postgres://svc:", "p" + word(12), "@db.internal:5432/shop");
            case 16 -> inside("query", "https://shop.example/reset?id=7&token=", word(20), "&lang=de");
            case 17 -> after("pair", name() + "=", "v" + word(14));
            case 18 -> inside("json", "{\"user\":\"kim\",\"" + name() + "\":\"", "v" + word(14), "\"}");
            case 19 -> after("option", "--password ", "v" + word(14));
            default -> inside("escaped", "body%3D1%26password%3D", "v" + word(14), "%26next%3D2");
        };
    }

    /** A value that only its field's name betrays. */
    String plain() {
        return "v" + word(12);
    }

    String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Secret same(String kind, String text) {
        return new Secret(kind, text, text);
    }

    private static Secret after(String kind, String prefix, String needle) {
        return new Secret(kind, prefix + needle, needle);
    }

    private static Secret inside(String kind, String prefix, String needle, String suffix) {
        return new Secret(kind, prefix + needle + suffix, needle);
    }

    private Secret pem() {
        var line = word(64);
        return new Secret(
                "pem",
                "-----BEGIN RSA PRIVATE KEY-----\n" + line + "\n" + word(64) + "\n-----END RSA PRIVATE KEY-----",
                line);
    }

    String card(int length, String prefix) {
        var digits = prefix + digits(length - 1 - prefix.length());
        for (var check = 0; check < 10; check++) {
            if (luhn(digits + check)) {
                return digits + check;
            }
        }
        throw new IllegalStateException("one of ten digits always fits");
    }

    private String iban() {
        var account = digits(18);
        for (var check = 2; check < 99; check++) {
            var two = check < 10 ? "0" + check : String.valueOf(check);
            if (new java.math.BigInteger(account + "1314" + two)
                    .mod(java.math.BigInteger.valueOf(97))
                    .equals(java.math.BigInteger.ONE)) {
                return "DE" + two + account;
            }
        }
        throw new IllegalStateException("one check number always fits");
    }

    private static boolean luhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return sum % 10 == 0;
    }

    private static String grouped(String digits, char separator) {
        return digits.substring(0, 4)
                + separator
                + digits.substring(4, 8)
                + separator
                + digits.substring(8, 12)
                + separator
                + digits.substring(12);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String upper(int length) {
        return text(length, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    }

    String word(int length) {
        return text(length, ALPHANUMERIC);
    }

    private String digits(int length) {
        return text(length, "123456789");
    }

    private String text(int length, String from) {
        var out = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            out.append(from.charAt(random.nextInt(from.length())));
        }
        return out.toString();
    }
}
