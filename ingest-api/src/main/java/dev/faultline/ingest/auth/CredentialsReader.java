package dev.faultline.ingest.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credentials of a request: {@code X-Sentry-Auth}, {@code Authorization} (Sentry, Basic, Bearer, DSN), query,
 * path. Several sources that name the same key are fine; different keys are refused, since guessing which one was meant
 * would file events under the wrong project.
 */
public final class CredentialsReader {

    /** What the request itself says; the envelope's header may still add to it. */
    public Credentials read(Visit visit) {
        var found = new Found();
        var sentry = visit.header("X-Sentry-Auth");
        if (sentry != null && !sentry.isBlank()) {
            found.add("X-Sentry-Auth", SentryAuth.parse(sentry));
        }
        authorization(visit.header("Authorization"), found);
        var query = visit.query();
        if (query.get("sentry_key") != null) {
            found.add(
                    "the query",
                    new SentryAuth(query.get("sentry_key"), query.get("sentry_version"), query.get("sentry_client")));
        }
        var dsn = query.get("dsn");
        if (dsn != null) {
            found.add("the query's dsn", keyOf(dsn), null);
        }
        var inPath = visit.path().key();
        if (inPath != null) {
            found.add("the path", inPath, null);
        }
        return new Credentials(found.key, found.token, found.client);
    }

    /** Adds what the {@code dsn} of an envelope header says. */
    public Credentials withDsn(Credentials credentials, @Nullable String dsn) {
        if (dsn == null) {
            return credentials;
        }
        var found = new Found();
        found.key = credentials.publicKey();
        found.source = "the request";
        found.add("the envelope header's dsn", keyOf(dsn), null);
        return new Credentials(found.key, credentials.token(), credentials.sdk());
    }

    /** The project that a DSN names; 0 when there is no DSN. */
    public long projectOf(@Nullable String dsn) {
        return dsn == null ? 0 : parsed(dsn).projectId();
    }

    private static void authorization(@Nullable String header, Found found) {
        if (header == null) {
            return;
        }
        if (SentryAuth.isScheme(header)) {
            found.add("Authorization", SentryAuth.parse(header));
        } else if (header.regionMatches(true, 0, "basic ", 0, 6)) {
            found.add("Authorization", basicUser(header.substring(6).strip()), null);
        } else if (header.regionMatches(true, 0, "bearer ", 0, 7)) {
            found.token = header.substring(7).strip();
        } else if (header.regionMatches(true, 0, "dsn ", 0, 4)) {
            found.add("Authorization", keyOf(header.substring(4).strip()), null);
        }
    }

    private static String basicUser(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0 ? pair : pair.substring(0, colon);
        } catch (IllegalArgumentException e) {
            throw Refusal.AUTH_MALFORMED.because("Authorization: Basic is not base64 of \"key:\"");
        }
    }

    private static String keyOf(String dsn) {
        return parsed(dsn).publicKey();
    }

    private static Dsn parsed(String dsn) {
        return Dsn.parse(dsn)
                .orElseThrow(() -> Refusal.AUTH_MALFORMED.because(
                        "a dsn was sent that is not of the form https://key@host/project"));
    }

    /** The keys found so far; a second one must agree. */
    private static final class Found {
        private @Nullable String key;
        private @Nullable String source;
        private @Nullable String token;
        private @Nullable String client;

        void add(String where, SentryAuth auth) {
            auth.checkVersion();
            if (auth.key() == null || auth.key().isEmpty()) {
                throw Refusal.AUTH_MALFORMED.because(where + " names no sentry_key");
            }
            add(where, auth.key(), auth.client());
        }

        void add(String where, String another, @Nullable String sdk) {
            if (key != null && !PublicKeys.canonical(key).equals(PublicKeys.canonical(another))) {
                throw Refusal.KEYS_DISAGREE.because(source + " and " + where + " name different keys");
            }
            key = another;
            source = where;
            client = client == null ? sdk : client;
        }
    }
}
