package dev.faultline.core.scrub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges names of fields, headers, parameters and variables: does a value of this name have to go? */
final class SensitiveNames {
    /** What a name says about its value. */
    enum Verdict {
        ORDINARY,
        /** Goes when it is text; numbers of such names are counts more often than secrets. */
        SENSITIVE_TEXT,
        SENSITIVE,
        /** Named safe by the project: left alone, whatever it looks like. */
        SAFE
    }

    private static final Set<String> STRONG = Set.of(
            "password",
            "passwd",
            "passwort",
            "passphrase",
            "pwd",
            "ssn",
            "cvv",
            "cvc",
            "cvv2",
            "credential",
            "credentials",
            "nino",
            "mdp");
    private static final Set<String> WEAK = Set.of(
            "secret",
            "secrets",
            "token",
            "auth",
            "authorization",
            "authentication",
            "cookie",
            "cookies",
            "jwt",
            "bearer",
            "csrf",
            "xsrf",
            "csrftoken",
            "apikey",
            "otp",
            "totp",
            "signature",
            "sig");
    private static final List<String> STRONG_PARTS = List.of(
            "password",
            "passwd",
            "passphrase",
            "creditcard",
            "cardnumber",
            "ccnumber",
            "cardcvc",
            "cardcvv",
            "socialsecurity",
            "nationalid",
            "nationalinsurance",
            "passportnumber",
            "taxid");
    private static final List<String> WEAK_PARTS = List.of(
            "apikey",
            "accesskey",
            "privatekey",
            "secretkey",
            "secretaccesskey",
            "signingkey",
            "encryptionkey",
            "masterkey",
            "sshkey",
            "accesstoken",
            "authtoken",
            "refreshtoken",
            "idtoken",
            "sessiontoken",
            "csrftoken",
            "xsrftoken",
            "clientsecret",
            "appsecret",
            "sessionid",
            "sessid",
            "sessionkey",
            "connectsid",
            "proxyauth");
    // A name that ends so speaks about a secret (its kind, its age) instead of holding it.
    private static final Set<String> ABOUT = Set.of(
            "at",
            "url",
            "uri",
            "date",
            "count",
            "length",
            "enabled",
            "required",
            "expires",
            "expiry",
            "expired",
            "expiration",
            "type",
            "policy",
            "strength",
            "reset",
            "field",
            "fields",
            "name",
            "names",
            "id",
            "ids",
            "method",
            "provider",
            "scheme",
            "mode",
            "status",
            "state",
            "endpoint",
            "user",
            "domain",
            "path",
            "ttl",
            "age",
            "version",
            "scope",
            "issuer",
            "algorithm",
            "changed",
            "valid",
            "present",
            "size",
            "limit",
            "usage",
            "error",
            "errors",
            "time",
            "duration",
            "service",
            "manager",
            "class",
            "flow",
            "result",
            "success",
            "consent",
            "banner",
            "level",
            "index",
            "kind",
            "format",
            "position",
            "line",
            "file",
            "host",
            "failed",
            "java",
            "kt",
            "scala",
            "groovy",
            "py",
            "js",
            "ts",
            "jsx",
            "tsx",
            "go",
            "rb",
            "php",
            "cs",
            "cpp",
            "rs");
    // Names come from senders: a bounded memory of judgements, dropped whole when full.
    private static final int REMEMBERED = 4_096;

    private final Set<String> sensitive;
    private final Set<String> safe;
    private final boolean defaults;
    private final boolean ordinaryUnlessTold;
    private final RememberedVerdicts remembered = new RememberedVerdicts(REMEMBERED);

    SensitiveNames(boolean defaults, List<String> sensitive, List<String> safe) {
        this.defaults = defaults;
        this.sensitive = joined(sensitive);
        this.safe = joined(safe);
        this.ordinaryUnlessTold = this.sensitive.isEmpty() && this.safe.isEmpty();
    }

    /** The verdict about a name that stands inside a text. */
    Verdict judge(String text, int from, int to) {
        return ordinaryUnlessTold && !SuspiciousNames.holdsRoot(text, from, to)
                ? Verdict.ORDINARY
                : judge(text.substring(from, to));
    }

    Verdict judge(String name) {
        // Names are many and mostly harmless: no memory is touched for those that hold no telling part.
        if (ordinaryUnlessTold && !SuspiciousNames.holdsRoot(name, 0, name.length())) {
            return Verdict.ORDINARY;
        }
        var known = remembered.get(name);
        if (known != null) {
            return known;
        }
        var verdict = decide(name);
        remembered.put(name, verdict);
        return verdict;
    }

    private Verdict decide(String name) {
        if (name.isEmpty() || name.length() > 128) {
            return Verdict.ORDINARY;
        }
        var words = words(name);
        var whole = String.join("", words);
        if (safe.contains(whole)) {
            return Verdict.SAFE;
        }
        if (contains(sensitive, whole)) {
            return Verdict.SENSITIVE;
        }
        if (!defaults || words.isEmpty()) {
            return Verdict.ORDINARY;
        }
        if (hits(words, whole, STRONG, STRONG_PARTS)
                || words.size() > 1 && words.getLast().equals("pass")) {
            return Verdict.SENSITIVE;
        }
        return hits(words, whole, WEAK, WEAK_PARTS) ? Verdict.SENSITIVE_TEXT : Verdict.ORDINARY;
    }

    private static boolean hits(List<String> words, String whole, Set<String> names, List<String> parts) {
        if (names.contains(whole) || names.contains(words.getLast())) {
            return true;
        }
        for (var part : parts) {
            if (whole.endsWith(part)) {
                return true;
            }
        }
        if (ABOUT.contains(words.getLast())) {
            return false;
        }
        for (var part : parts) {
            if (whole.contains(part)) {
                return true;
            }
        }
        for (var word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(Set<String> names, String whole) {
        for (var name : names) {
            if (whole.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> joined(List<String> names) {
        return names.stream()
                .map(name -> String.join("", words(name)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a name, lower-case: split at signs and at capitals. */
    static List<String> words(String name) {
        var words = new ArrayList<String>(4);
        var start = -1;
        for (var i = 0; i <= name.length(); i++) {
            var letter = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
            var hump = letter && start >= 0 && Character.isUpperCase(name.charAt(i)) && hump(name, i);
            if (start >= 0 && (!letter || hump)) {
                words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return words;
    }

    private static boolean hump(String name, int i) {
        var afterLower = !Character.isUpperCase(name.charAt(i - 1));
        var beforeLower = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
        return afterLower || beforeLower;
    }
}
