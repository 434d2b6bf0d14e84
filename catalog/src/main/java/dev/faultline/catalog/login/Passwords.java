package dev.faultline.catalog.login;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.user.User;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changing a password, with the old one or with a link. Either ends every session of the person. */
@Component
public final class Passwords {
    private final Credentials credentials;
    private final PasswordHasher hasher;
    private final Sessions sessions;
    private final Tickets tickets;
    private final Throttle throttle;
    private final Users users;
    private final Writes writes;

    Passwords(
            Credentials credentials,
            PasswordHasher hasher,
            Sessions sessions,
            Tickets tickets,
            Throttle throttle,
            Users users,
            Writes writes) {
        this.credentials = credentials;
        this.hasher = hasher;
        this.sessions = sessions;
        this.tickets = tickets;
        this.throttle = throttle;
        this.users = users;
        this.writes = writes;
    }

    /** Changes one's own password. */
    public void change(long userId, String current, String next, Author by) {
        var subject = Throttle.Subject.account("password", Long.toString(userId));
        throttle.take(subject);
        if (!hasher.matches(current, credentials.passwordHash(userId))) {
            throw new CatalogException.WrongProof("the current password is another one");
        }
        throttle.succeeded(subject);
        store(userId, hasher.hash(next), "user.password-change", by);
    }

    /** A ticket to set a new password, for the person of this address; empty when there is none. */
    public Optional<ResetTicket> beginReset(String email, Author by) {
        if (by.address() != null) {
            throttle.take(Throttle.Subject.address("reset", by.address()));
        }
        return users.byEmail(email)
                .map(user -> new ResetTicket(
                        user.email(), user.name(), tickets.issue(Tickets.Kind.PASSWORD_RESET, user.id(), Map.of())));
    }

    /** A ticket for somebody whom the operator of this server names; that one was made is recorded. */
    public String issueReset(User user, Author by) {
        return writes.call(by, write -> {
            write.audit(null, "user.reset-link", Users.target(user), null, null);
            return tickets.issue(Tickets.Kind.PASSWORD_RESET, user.id(), Map.of());
        });
    }

    /** Sets a password by a ticket and answers whose it is. */
    public long reset(String ticket, String next, Author by) {
        // Hashed first: a password that is refused must not use the ticket up.
        var hash = hasher.hash(next);
        var userId = tickets.redeem(Tickets.Kind.PASSWORD_RESET, ticket).user();
        store(userId, hash, "user.password-reset", by.as(userId));
        return userId;
    }

    private void store(long userId, String hash, String action, Author by) {
        writes.run(by, write -> {
            credentials.setPasswordHash(userId, hash);
            sessions.endAll(userId);
            tickets.revoke(Tickets.Kind.PASSWORD_RESET, userId);
            tickets.revoke(Tickets.Kind.SECOND_STEP, userId);
            write.audit(null, action, Users.target(users.get(userId)), null, null);
        });
    }

    /** What a reset mail needs. */
    public record ResetTicket(String email, String name, String ticket) {}
}
