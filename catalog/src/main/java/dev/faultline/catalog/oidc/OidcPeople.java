package dev.faultline.catalog.oidc;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.user.User;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Write;
import dev.faultline.catalog.write.Writes;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Whom a provider's claims mean. Once linked, its subject decides; an address links only when the provider says that it
 * verified it, or anybody who can write an address into their profile there could take over an account here.
 */
@Component
final class OidcPeople {
    private final OidcSettings settings;
    private final Users users;
    private final Organizations organizations;
    private final Members members;
    private final JdbcClient jdbc;
    private final Writes writes;

    OidcPeople(
            OidcSettings settings,
            Users users,
            Organizations organizations,
            Members members,
            JdbcClient jdbc,
            Writes writes) {
        this.settings = settings;
        this.users = users;
        this.organizations = organizations;
        this.members = members;
        this.jdbc = jdbc;
        this.writes = writes;
    }

    long find(String issuer, JsonNode claims, Author by) {
        var subject = claims.path("sub").asString("");
        return linked(issuer, subject).orElseGet(() -> link(issuer, subject, claims, by));
    }

    private Optional<Long> linked(String issuer, String subject) {
        return jdbc.sql("select user_id from external_identities where issuer = :issuer and subject = :subject")
                .param("issuer", issuer)
                .param("subject", subject)
                .query((row, number) -> row.getLong(1))
                .optional();
    }

    private long link(String issuer, String subject, JsonNode claims, Author by) {
        var email = claims.path("email").asString("").strip().toLowerCase(Locale.ROOT);
        if (email.isEmpty() || !claims.path("email_verified").asBoolean(false)) {
            throw new CatalogException.Forbidden("the identity provider has not verified your e-mail address");
        }
        return writes.call(by, write -> {
            var user = users.byEmail(email).orElseGet(() -> welcome(write, email, claims));
            jdbc.sql("insert into external_identities (issuer, subject, user_id) values (:issuer, :subject, :user)")
                    .param("issuer", issuer)
                    .param("subject", subject)
                    .param("user", user.id())
                    .update();
            write.audit(null, "user.link", Users.target(user), null, new Link(issuer));
            return user.id();
        });
    }

    private User welcome(Write write, String email, JsonNode claims) {
        var domain = email.substring(email.indexOf('@') + 1);
        if (settings.domains().stream().noneMatch(domain::equalsIgnoreCase)) {
            throw new CatalogException.Forbidden("nobody has invited " + email + " yet");
        }
        var name = claims.path("name").asString("");
        var user = users.add(write, email, name.isBlank() ? email.substring(0, email.indexOf('@')) : name, null);
        var organization = organizations.first().orElseThrow();
        members.add(write, organization.id(), user.id(), settings.role());
        return user;
    }

    private record Link(String issuer) {}
}
