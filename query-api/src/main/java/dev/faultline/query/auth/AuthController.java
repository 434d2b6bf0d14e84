package dev.faultline.query.auth;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.address.AddressSettings;
import dev.faultline.catalog.login.Passwords;
import dev.faultline.catalog.login.Sessions;
import dev.faultline.catalog.login.SignIn;
import dev.faultline.catalog.mail.Mailer;
import dev.faultline.catalog.write.Author;
import dev.faultline.query.web.Public;
import dev.faultline.query.web.Summary;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/auth")
@Public
class AuthController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SessionCookies cookies;
    private final Mailer mailer;
    private final AddressSettings address;

    AuthController(
            SignIn signIn,
            Sessions sessions,
            Passwords passwords,
            SessionCookies cookies,
            Mailer mailer,
            AddressSettings address) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.passwords = passwords;
        this.cookies = cookies;
        this.mailer = mailer;
        this.address = address;
    }

    @PostMapping("/login")
    @Summary("Signs in with a password; \"totp\" asks for a code with the ticket")
    LoginStep login(@RequestBody Login login, Author by, HttpServletResponse response) {
        return switch (signIn.withPassword(login.email(), login.password(), by)) {
            case SignIn.Step.Done done -> opened(done, response);
            case SignIn.Step.NeedsCode code -> new LoginStep(StepName.TOTP, code.ticket());
        };
    }

    @PostMapping("/totp")
    @Summary("The second step: the ticket of the first and a code of the app, or a recovery code")
    LoginStep loginWithCode(@RequestBody TotpLogin login, Author by, HttpServletResponse response) {
        return opened(signIn.withCode(login.ticket(), login.code(), by), response);
    }

    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Signs this browser out")
    void logout(Caller.@Nullable Person person, Author by, HttpServletResponse response) {
        if (person != null) {
            sessions.end(person.userId(), person.sessionId(), by);
        }
        cookies.close(response);
    }

    @PostMapping("/reset/request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Mails a link to set a new password, if there is such an account; the answer is the same if not")
    void requestReset(@RequestBody ResetRequest request, Author by) {
        // Without a mail server nobody could receive the link; an administrator makes one on the command line.
        if (mailer.configured()) {
            passwords
                    .beginReset(request.email(), by)
                    .ifPresent(reset -> Thread.ofVirtual()
                            .name("reset-mail")
                            .start(() -> mailer.send(
                                    reset.email(),
                                    "Set a new password for Faultline",
                                    "Hello " + reset.name() + ",\n\nset a new password here within one hour:\n\n"
                                            + address.page("/reset/" + reset.ticket())
                                            + "\n\nIf you did not ask for this, do nothing.\n")));
        }
    }

    @PostMapping("/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Sets a new password with the token of a link; every session of the account ends")
    void resetPassword(@RequestBody Reset reset, Author by) {
        passwords.reset(reset.token(), reset.password(), by);
    }

    private LoginStep opened(SignIn.Step.Done done, HttpServletResponse response) {
        cookies.open(response, done.sessionToken());
        return new LoginStep(StepName.DONE, null);
    }

    record Login(String email, String password) {}

    record TotpLogin(String ticket, String code) {}

    record ResetRequest(String email) {}

    record Reset(String token, String password) {}

    record LoginStep(StepName step, @Nullable String ticket) {}

    enum StepName {
        DONE,
        TOTP
    }
}
