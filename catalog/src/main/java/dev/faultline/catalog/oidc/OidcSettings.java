package dev.faultline.catalog.oidc;

import dev.faultline.catalog.access.Role;
import dev.faultline.engines.secret.Secret;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code faultline.oidc.*}. Only whoever runs the server sets it.
 *
 * @param issuer the provider, whose {@code /.well-known/openid-configuration} is read; unset switches this off
 * @param clientId how the provider knows this server
 * @param clientSecret its secret there
 * @param label what the button says
 * @param scopes what is asked for
 * @param domains e-mail domains whose people may come without an invitation; none means only people with an account
 * @param role what such people become
 */
@ConfigurationProperties("faultline.oidc")
public record OidcSettings(
        @Nullable URI issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") Secret clientSecret,
        @DefaultValue("Single sign-on") String label,
        @DefaultValue({"openid", "email", "profile"}) List<String> scopes,
        @DefaultValue List<String> domains,
        @DefaultValue("member") Role role) {

    /** Whether people can sign in this way. */
    public boolean configured() {
        return issuer != null && !clientId.isBlank();
    }
}
