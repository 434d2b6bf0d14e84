package dev.faultline.catalog.login;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.catalog.user.Users;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.RandomTexts;
import dev.faultline.catalog.write.Write;
import dev.faultline.catalog.write.Writes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** One-time codes beside the password, and the recovery codes for a lost phone. */
@Component
public final class SecondFactor {
    // RFC 4226 asks for at least 16 bytes and recommends 20.
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    // 80 bits each: nothing to guess even if the hashes were lost.
    private static final int RECOVERY_BYTES = 10;

    private final Credentials credentials;
    private final Users users;
    private final Writes writes;
    private final Throttle throttle;
    private final RandomTexts random;
    private final Clock clock;

    SecondFactor(
            Credentials credentials, Users users, Writes writes, Throttle throttle, RandomTexts random, Clock clock) {
        this.credentials = credentials;
        this.users = users;
        this.writes = writes;
        this.throttle = throttle;
        this.random = random;
        this.clock = clock;
    }

    /** Makes a secret for an app to scan; it counts once {@link #confirm} has seen a code of it. */
    public Enrolment begin(long userId) {
        var user = users.get(userId);
        if (user.totp()) {
            throw new CatalogException.Taken("codes are on already; switch them off first");
        }
        var secret = HexFormat.of().parseHex(random.hex(SECRET_BYTES));
        credentials.setPendingTotpSecret(userId, secret);
        var text = Totp.base32(secret);
        var label = URLEncoder.encode("Faultline:" + user.email(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return new Enrolment(text, "otpauth://totp/" + label + "?secret=" + text + "&issuer=Faultline");
    }

    /** Switches codes on and answers the recovery codes, which are shown this once. */
    public List<String> confirm(long userId, String code, Author by) {
        throttle.take(Throttle.Subject.account("totp", Long.toString(userId)));
        var secret = credentials
                .pendingTotpSecret(userId)
                .orElseThrow(() -> new CatalogException.Expired("begin again: there is no secret to confirm"));
        var step = Totp.matchingStep(secret, code.strip(), clock.instant());
        if (step.isEmpty()) {
            throw new CatalogException.WrongProof("this is not the code that the app shows now");
        }
        var codes = new ArrayList<String>();
        writes.run(by, write -> {
            credentials.confirmTotp(userId, step.getAsLong());
            for (var i = 0; i < RECOVERY_CODES; i++) {
                var recovery = random.hex(RECOVERY_BYTES);
                credentials.addRecoveryCode(userId, RandomTexts.hash(recovery));
                codes.add(readable(recovery));
            }
            write.audit(null, "user.totp-on", Users.target(users.get(userId)), null, null);
        });
        throttle.succeeded(Throttle.Subject.account("totp", Long.toString(userId)));
        return List.copyOf(codes);
    }

    /** Switches codes off; whoever does it proves that they still have one. */
    public void remove(long userId, String code, Author by) {
        check(userId, code);
        writes.run(by, write -> {
            credentials.removeTotp(userId);
            write.audit(null, "user.totp-off", Users.target(users.get(userId)), null, null);
        });
    }

    /** Switches codes off for a member who lost phone and recovery codes; their password stays. */
    public void clear(Write write, long organizationId, Member member) {
        credentials.removeTotp(member.id());
        write.audit(organizationId, "member.totp-off", Members.target(member), null, null);
    }

    /** Checks a code of the app or a recovery code and uses it up. */
    void check(long userId, String code) {
        var subject = Throttle.Subject.account("totp", Long.toString(userId));
        throttle.take(subject);
        if (!isRight(userId, code.strip())) {
            throw new CatalogException.WrongProof("the code is wrong or has been used");
        }
        throttle.succeeded(subject);
    }

    private boolean isRight(long userId, String code) {
        var secret = credentials.totpSecret(userId);
        if (secret.isEmpty()) {
            return false;
        }
        var step = Totp.matchingStep(secret.get(), code, clock.instant());
        if (step.isPresent()) {
            return credentials.useStep(userId, step.getAsLong());
        }
        var recovery = code.replace("-", "").toLowerCase(Locale.ROOT);
        return credentials.useRecoveryCode(userId, RandomTexts.hash(recovery));
    }

    private static String readable(String hex) {
        return String.join("-", hex.split("(?<=\\G.{5})"));
    }

    /** A secret on its way into an app, as text and as the content of a QR code. */
    public record Enrolment(String secret, String uri) {}
}
