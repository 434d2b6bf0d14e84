package dev.faultline.catalog.oidc;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a provider says of itself, read when first needed and again after a while. */
final class Provider {
    private static final Duration FRESH = Duration.ofHours(1);

    // A token with an unknown key asks for new keys, but an attacker's tokens must not make us ask each time.
    private static final Duration KEYS_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final URI issuer;
    private final ProviderClient client;
    private final Clock clock;
    private @Nullable Document document;
    private @Nullable KeySet keys;

    Provider(URI issuer, ProviderClient client, Clock clock) {
        this.issuer = issuer;
        this.client = client;
        this.clock = clock;
    }

    synchronized Document document() {
        var known = document;
        if (known != null && known.readAt().plus(FRESH).isAfter(clock.instant())) {
            return known;
        }
        var addresses = new ProviderAddress(issuer);
        var base = issuer.toString().replaceAll("/+$", "");
        var read = client.get(addresses.checked(base + "/.well-known/openid-configuration"));
        var named = read.path("issuer").asString("");
        if (!named.replaceAll("/+$", "").equals(base)) {
            throw new OidcException("the provider at " + base + " calls itself " + named);
        }
        var fresh = new Document(
                named,
                addresses.checked(read.path("authorization_endpoint").asString("")),
                addresses.checked(read.path("token_endpoint").asString("")),
                addresses.checked(read.path("jwks_uri").asString("")),
                clock.instant());
        document = fresh;
        return fresh;
    }

    /** The key of this name; keys are asked for again when it is new. */
    synchronized JsonNode key(String id) {
        var known = keys;
        if (known == null
                || (!known.byId().containsKey(id)
                        && known.readAt().plus(KEYS_AT_MOST_EVERY).isBefore(clock.instant()))) {
            known = new KeySet(KeySet.index(client.get(document().keys())), clock.instant());
            keys = known;
        }
        var key = known.byId().get(id);
        if (key == null) {
            throw new OidcException("the identity token is signed with an unknown key");
        }
        return key;
    }

    record Document(String issuer, URI authorization, URI token, URI keys, Instant readAt) {}

    private record KeySet(Map<String, JsonNode> byId, Instant readAt) {
        static Map<String, JsonNode> index(JsonNode set) {
            var byId = new HashMap<String, JsonNode>();
            for (var key : set.path("keys")) {
                byId.put(key.path("kid").asString(""), key);
            }
            return byId;
        }
    }
}
