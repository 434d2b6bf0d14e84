package dev.faultline.sdk;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to report, and as whom: {@code https://<public key>[:<secret>]@host[:port][/path]/<project>}. */
public final class Dsn {
    private static final Pattern USER = Pattern.compile("([0-9a-zA-Z]{1,64})(?::([0-9a-zA-Z]{1,128}))?");
    private static final Pattern PATH = Pattern.compile("(/.*?)?/([1-9][0-9]{0,18})/?");

    private final URI envelopeUri;
    private final String publicKey;
    private final @Nullable String secret;
    private final long project;

    private Dsn(URI envelopeUri, String publicKey, @Nullable String secret, long project) {
        this.envelopeUri = envelopeUri;
        this.publicKey = publicKey;
        this.secret = secret;
        this.project = project;
    }

    /**
     * Reads a DSN.
     *
     * @throws IllegalArgumentException when it is none; the message does not repeat the secret
     */
    public static Dsn parse(String text) {
        URI uri;
        try {
            uri = new URI(text.trim());
        } catch (URISyntaxException notAnAddress) {
            throw new IllegalArgumentException("the DSN is not an address");
        }
        if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
            throw new IllegalArgumentException("the DSN must begin with http:// or https://");
        }
        Matcher user = USER.matcher(uri.getUserInfo() == null ? "" : uri.getUserInfo());
        if (uri.getHost() == null || !user.matches()) {
            throw new IllegalArgumentException("the DSN must hold a public key and a host: https://key@host/project");
        }
        Matcher path = PATH.matcher(uri.getPath());
        if (!path.matches()) {
            throw new IllegalArgumentException("the DSN must end with the number of the project");
        }
        String prefix = path.group(1) == null ? "" : path.group(1);
        try {
            long project = Long.parseLong(path.group(2));
            URI target = new URI(
                    uri.getScheme(),
                    null,
                    uri.getHost(),
                    uri.getPort(),
                    prefix + "/api/" + project + "/envelope/",
                    null,
                    null);
            return new Dsn(target, user.group(1), user.group(2), project);
        } catch (NumberFormatException | URISyntaxException impossible) {
            throw new IllegalArgumentException("the DSN names no project of this server");
        }
    }

    /** The address that takes envelopes. */
    public URI envelopeUri() {
        return envelopeUri;
    }

    /** Who reports. */
    public String publicKey() {
        return publicKey;
    }

    /** The signing secret, if the DSN holds one. */
    public @Nullable String secret() {
        return secret;
    }

    /** The number of the project. */
    public long project() {
        return project;
    }

    /** The DSN without its secret. */
    @Override
    public String toString() {
        return publicKey + "@" + envelopeUri;
    }
}
