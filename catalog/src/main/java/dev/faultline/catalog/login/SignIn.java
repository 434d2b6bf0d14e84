package dev.faultline.catalog.login;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.write.Author;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** From a proof to a session. */
@Component
public final class SignIn {
    private final Credentials credentials;
    private final PasswordHasher passwords;
    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final Tickets tickets;
    private final Throttle throttle;

    SignIn(
            Credentials credentials,
            PasswordHasher passwords,
            SecondFactor secondFactor,
            Sessions sessions,
            Tickets tickets,
            Throttle throttle) {
        this.credentials = credentials;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.tickets = tickets;
        this.throttle = throttle;
    }

    /**
     * Signs in with a password. An unknown address, a wrong password and an account without one get the same answer
     * after the same work.
     */
    public Step withPassword(String email, String password, Author by) {
        var account = Throttle.Subject.account("login", email.strip().toLowerCase(Locale.ROOT));
        var address = Throttle.Subject.address("login", by.address() == null ? "?" : by.address());
        throttle.take(address);
        throttle.take(account);
        var stored = credentials.byEmail(email);
        var fits = passwords.matches(
                password, stored.map(Credentials.Stored::passwordHash).orElse(null));
        if (!fits || stored.isEmpty()) {
            throw new CatalogException.WrongProof("e-mail and password do not match");
        }
        throttle.succeeded(account);
        throttle.giveBack(address);
        return afterFirstStep(stored.get().userId(), stored.get().totp(), by);
    }

    /** Signs in somebody whom a configured identity provider has proven; it answers for the second factor too. */
    public Step.Done withProvider(long userId, Author by) {
        return new Step.Done(userId, sessions.open(userId, by));
    }

    /** The second step: a code of the app, or a recovery code. The ticket survives a wrong code. */
    public Step.Done withCode(String ticket, String code, Author by) {
        var known = tickets.peek(Tickets.Kind.SECOND_STEP, ticket)
                .orElseThrow(() -> new CatalogException.Expired("this took too long; sign in again"));
        secondFactor.check(known.user(), code);
        tickets.redeem(Tickets.Kind.SECOND_STEP, ticket);
        return new Step.Done(known.user(), sessions.open(known.user(), by));
    }

    private Step afterFirstStep(long userId, boolean totp, Author by) {
        return totp
                ? new Step.NeedsCode(tickets.issue(Tickets.Kind.SECOND_STEP, userId, Map.of()))
                : new Step.Done(userId, sessions.open(userId, by));
    }

    /** How far a sign-in is. */
    public sealed interface Step {
        /** A session is open. */
        record Done(long userId, String sessionToken) implements Step {}

        /** A code is needed too. */
        record NeedsCode(String ticket) implements Step {}
    }
}
