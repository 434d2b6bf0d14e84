package dev.faultline.query.auth;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Role;
import dev.faultline.catalog.invite.Invite;
import dev.faultline.catalog.invite.Invites;
import dev.faultline.catalog.login.PasswordHasher;
import dev.faultline.catalog.login.Sessions;
import dev.faultline.catalog.organization.Organizations;
import dev.faultline.catalog.user.User;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.me.Me;
import dev.faultline.query.me.MeReader;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Public;
import dev.faultline.query.web.Summary;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Following an invitation. */
@RestController
@RequestMapping("/api/v1/invites/{token}")
@Public
class InviteLinkController {
    private final Invites invites;
    private final Organizations organizations;
    private final Users users;
    private final PasswordHasher passwords;
    private final Sessions sessions;
    private final SessionCookies cookies;
    private final MeReader me;
    private final Writes writes;

    InviteLinkController(
            Invites invites,
            Organizations organizations,
            Users users,
            PasswordHasher passwords,
            Sessions sessions,
            SessionCookies cookies,
            MeReader me,
            Writes writes) {
        this.invites = invites;
        this.organizations = organizations;
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.cookies = cookies;
        this.me = me;
        this.writes = writes;
    }

    @GetMapping
    @Summary("What an invitation offers")
    InviteOffer getInvite(@PathVariable String token) {
        var invite = invites.find(token);
        var organization = organizations.get(invite.organizationId());
        return new InviteOffer(
                organization.slug(),
                organization.name(),
                invite.email(),
                users.byEmail(invite.email()).isPresent(),
                invite.role(),
                invite.invitedBy(),
                invite.expiresAt());
    }

    @PostMapping
    @Summary("Joins: as the person who is signed in, or with a new account for the invited address")
    Me acceptInvite(
            @PathVariable String token,
            @RequestBody InviteAnswer answer,
            Caller.@Nullable Person person,
            Author by,
            HttpServletResponse response) {
        var invite = invites.find(token);
        if (person != null) {
            var user = users.get(person.userId());
            writes.run(by, write -> invites.accept(write, invite, user));
            return me.of(user.id());
        }
        var user = join(invite, answer, by);
        cookies.open(response, sessions.open(user.id(), by));
        return me.of(user.id());
    }

    private User join(Invite invite, InviteAnswer answer, Author by) {
        if (users.byEmail(invite.email()).isPresent()) {
            throw new ProblemException(
                    ProblemCode.NOT_SIGNED_IN,
                    invite.email() + " has an account here: sign in, then open the link again");
        }
        if (answer.name() == null || answer.password() == null) {
            throw new ProblemException(ProblemCode.INVALID_VALUE, "a new account needs a name and a password");
        }
        var name = answer.name();
        var hash = passwords.hash(answer.password());
        return writes.call(by, write -> {
            var made = users.add(write, invite.email(), name, hash);
            invites.accept(write, invite, made);
            return made;
        });
    }

    record InviteOffer(
            String organizationSlug,
            String organizationName,
            String email,
            boolean accountExists,
            Role role,
            @Nullable String invitedBy,
            Instant expiresAt) {}

    record InviteAnswer(@Nullable String name, @Nullable String password) {}
}
