package dev.faultline.catalog.oidc;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.login.SignIn;
import dev.faultline.catalog.login.Tickets;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.RandomTexts;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way to the provider and back: authorization code with PKCE, a nonce, and a state that is used once. */
@Component
public final class OidcSignIn implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    private static final int SECRET_BYTES = 32;
    private static final String CALLBACK = "/api/v1/auth/oidc/callback";

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\\"<>^`{|}]]*");

    private final OidcSettings settings;
    private final AddressSettings address;
    private final Tickets tickets;
    private final OidcPeople people;
    private final SignIn signIn;
    private final RandomTexts random;
    private final Clock clock;
    private final ProviderClient client = new ProviderClient();
    private final Provider provider;

    OidcSignIn(
            OidcSettings settings,
            AddressSettings address,
            Tickets tickets,
            OidcPeople people,
            SignIn signIn,
            RandomTexts random,
            Clock clock) {
        this.settings = settings;
        this.address = address;
        this.tickets = tickets;
        this.people = people;
        this.signIn = signIn;
        this.random = random;
        this.clock = clock;
        this.provider = new Provider(
                settings.issuer() == null ? URI.create("https://unset.invalid") : settings.issuer(), client, clock);
    }

    /**
     * Begins a sign-in.
     *
     * @param next where the page goes afterwards: a path of this server
     */
    public Begun begin(String next) {
        requireConfigured();
        var verifier = random.hex(SECRET_BYTES);
        var nonce = random.hex(SECRET_BYTES);
        var state = tickets.issue(
                Tickets.Kind.OPENID, null, Map.of("verifier", verifier, "nonce", nonce, "next", ownPath(next)));
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(HexFormat.of().parseHex(RandomTexts.hash(verifier)));
        var endpoint = provider.document().authorization().toString();
        var query = form(Map.of(
                "response_type",
                "code",
                "client_id",
                settings.clientId(),
                "redirect_uri",
                address.page(CALLBACK).toString(),
                "scope",
                String.join(" ", settings.scopes()),
                "state",
                state,
                "nonce",
                nonce,
                "code_challenge",
                challenge,
                "code_challenge_method",
                "S256"));
        return new Begun(URI.create(endpoint + (endpoint.contains("?") ? "&" : "?") + query), state);
    }

    /** Ends a sign-in with what the provider sent back. What went wrong is in the log; the person learns that it did. */
    public Ended end(String state, String code, Author by) {
        requireConfigured();
        var ticket = tickets.redeem(Tickets.Kind.OPENID, state).data();
        try {
            var document = provider.document();
            var answer = client.post(
                    document.token(),
                    form(Map.of(
                            "grant_type",
                            "authorization_code",
                            "code",
                            code,
                            "redirect_uri",
                            address.page(CALLBACK).toString(),
                            "code_verifier",
                            ticket.getOrDefault("verifier", ""))),
                    basic());
            var claims = IdentityToken.verified(
                    answer.path("id_token").asString(""),
                    provider::key,
                    new IdentityToken.Expected(
                            document.issuer(), settings.clientId(), ticket.getOrDefault("nonce", ""), clock.instant()));
            var userId = people.find(document.issuer(), claims, by);
            return new Ended(signIn.withProvider(userId, by), ticket.getOrDefault("next", "/"));
        } catch (OidcException e) {
            LOG.warn("a sign-in by {} failed: {}", settings.issuer(), e.getMessage());
            throw new CatalogException.WrongProof("the identity provider's answer could not be verified");
        }
    }

    private void requireConfigured() {
        if (!settings.configured()) {
            throw new CatalogException.Missing("identity provider");
        }
    }

    private String basic() {
        var pair = encode(settings.clientId()) + ":"
                + encode(settings.clientSecret().value());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    // An address of another server, in any of the forms that browsers accept, becomes the front page.
    private static String ownPath(String next) {
        return next.length() <= 2_000 && OWN_PATH.matcher(next).matches() ? next : "/";
    }

    private static String form(Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append(form.isEmpty() ? "" : "&").append(name).append('=').append(encode(value)));
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }

    /** A sign-in under way; the browser keeps the state beside its address bar. */
    public record Begun(URI provider, String state) {}

    /** A session, and where the page goes. */
    public record Ended(SignIn.Step.Done done, String next) {}
}
