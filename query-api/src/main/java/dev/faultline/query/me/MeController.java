package dev.faultline.query.me;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.login.Passwords;
import dev.faultline.catalog.login.SecondFactor;
import dev.faultline.catalog.login.SecondFactor.Enrolment;
import dev.faultline.catalog.login.Sessions;
import dev.faultline.catalog.user.Preferences;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.auth.SessionCookies;
import dev.faultline.query.web.SignedIn;
import dev.faultline.query.web.Summary;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own account. */
@RestController
@RequestMapping("/api/v1/me")
@SignedIn
class MeController {
    private final MeReader reader;
    private final Users users;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final SessionCookies cookies;
    private final Writes writes;

    MeController(
            MeReader reader,
            Users users,
            Sessions sessions,
            Passwords passwords,
            SecondFactor secondFactor,
            SessionCookies cookies,
            Writes writes) {
        this.reader = reader;
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.cookies = cookies;
        this.writes = writes;
    }

    @GetMapping
    @Summary("Who is signed in, where they are a member, and how they like the UI")
    Me getMe(Caller.Person person) {
        return reader.of(person.userId());
    }

    @PatchMapping
    @Summary("Changes one's name or, as a whole, one's preferences")
    Me changeMe(Caller.Person person, Author by, @RequestBody MeChange change) {
        var before = reader.of(person.userId());
        writes.run(
                by,
                write -> users.change(
                        write,
                        person.userId(),
                        change.name() == null ? before.user().name() : change.name(),
                        change.preferences() == null ? before.preferences() : change.preferences()));
        return reader.of(person.userId());
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Changes one's password; every session ends and this browser gets a new one")
    void changePassword(
            Caller.Person person, Author by, @RequestBody PasswordChange change, HttpServletResponse response) {
        passwords.change(person.userId(), change.current(), change.next(), by);
        cookies.open(response, sessions.open(person.userId(), by));
    }

    @GetMapping("/sessions")
    @Summary("The browsers that are signed in as me")
    List<MySession> listSessions(Caller.Person person) {
        return sessions.of(person.userId()).stream()
                .map(session -> MySession.of(session, session.id() == person.sessionId()))
                .toList();
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Signs one browser out")
    void endSession(Caller.Person person, Author by, @PathVariable long id) {
        sessions.end(person.userId(), id, by);
    }

    @PostMapping("/totp")
    @Summary("Begins to use one-time codes: a secret for an app to scan, which counts once it is confirmed")
    Enrolment beginTotp(Caller.Person person) {
        return secondFactor.begin(person.userId());
    }

    @PostMapping("/totp/confirm")
    @Summary("Switches one-time codes on; the recovery codes are shown this once")
    RecoveryCodes confirmTotp(Caller.Person person, Author by, @RequestBody Code code) {
        return new RecoveryCodes(secondFactor.confirm(person.userId(), code.code(), by));
    }

    @DeleteMapping("/totp")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Switches one-time codes off, with one of them or a recovery code as proof")
    void removeTotp(Caller.Person person, Author by, @RequestBody Code code) {
        secondFactor.remove(person.userId(), code.code(), by);
    }

    /** What is changed; what is absent stays. */
    record MeChange(@Nullable String name, @Nullable Preferences preferences) {}

    record PasswordChange(String current, String next) {}

    record Code(String code) {}

    record RecoveryCodes(List<String> recoveryCodes) {}
}
