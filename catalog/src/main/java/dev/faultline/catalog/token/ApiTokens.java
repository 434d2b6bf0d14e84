package dev.faultline.catalog.token;

import dev.faultline.catalog.CatalogException;
import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.write.RandomTexts;
import dev.faultline.catalog.write.Target;
import dev.faultline.catalog.write.Texts;
import dev.faultline.catalog.write.Write;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * API tokens. One is shown when it is made and never again: the store has its hash. A token never exceeds its maker:
 * its scopes are cut to the maker's role at each use.
 */
@Component
public final class ApiTokens {
    // The form that Sentry's command line recognises: it warns about others.
    private static final String PREFIX = "sntryu_";
    private static final int BYTES = 32;
    private static final int HINT_LENGTH = 4;
    private static final int LONGEST_DAYS = 3_650;
    private static final Duration USED_PRECISION = Duration.ofMinutes(1);
    private static final Pattern BARE = Pattern.compile("[0-9a-f]{64}");

    private final TokenRows rows;
    private final RandomTexts random;
    private final Clock clock;

    ApiTokens(TokenRows rows, RandomTexts random, Clock clock) {
        this.rows = rows;
        this.random = random;
        this.clock = clock;
    }

    /** A tenant's tokens, newest first. */
    public List<ApiToken> of(long organizationId) {
        return rows.of(organizationId);
    }

    /** Makes a token and answers its text. */
    public Made add(Write write, Grant maker, String name, Set<Permission> scopes, @Nullable Integer expiresInDays) {
        if (scopes.isEmpty()) {
            throw new CatalogException.Refused("scopes", "a token without scopes can do nothing");
        }
        var beyond = EnumSet.copyOf(scopes);
        beyond.removeAll(maker.permissions());
        if (!beyond.isEmpty()) {
            throw new CatalogException.Forbidden("a token cannot do more than you: "
                    + beyond.stream().map(Permission::scope).sorted().toList());
        }
        if (expiresInDays != null && (expiresInDays < 1 || expiresInDays > LONGEST_DAYS)) {
            throw new CatalogException.Refused("expiresInDays", "a token lives 1 to " + LONGEST_DAYS + " days");
        }
        var text = PREFIX + random.hex(BYTES);
        var expires = expiresInDays == null ? null : clock.instant().plus(Duration.ofDays(expiresInDays));
        var token = insert(write, maker.organizationId(), maker.caller().person(), name, text, scopes, expires);
        return new Made(token, text);
    }

    /** Stores the token that the start was given: 64 hex digits with every scope. */
    public ApiToken addGiven(Write write, long organizationId, String text) {
        if (!BARE.matcher(text).matches()) {
            throw new CatalogException.Refused("token", "a bootstrap token is 64 lower-case hex digits");
        }
        return insert(write, organizationId, null, "bootstrap", text, EnumSet.allOf(Permission.class), null);
    }

    /** Revokes a token: one's own, or any for whoever may remove its maker. */
    public void remove(Write write, Grant by, long tokenId) {
        var organizationId = by.organizationId();
        if (!by.may(Permission.MEMBER_WRITE)
                && !rows.isMadeBy(tokenId, by.caller().person())) {
            throw new CatalogException.Missing("token of yours");
        }
        var token = rows.of(organizationId).stream()
                .filter(each -> each.id() == tokenId)
                .findFirst()
                .orElseThrow(() -> new CatalogException.Missing("token"));
        rows.delete(tokenId);
        write.audit(organizationId, "token.remove", target(token), token, null);
        if (token.scopes().contains(Permission.EVENT_SEND)) {
            rows.projects(organizationId).forEach(write::projectChanged);
        }
    }

    /** The program behind a token's text, if it is valid now. */
    public Optional<Caller> find(String text) {
        var now = clock.instant();
        var found = rows.find(RandomTexts.hash(text), now);
        found.filter(used -> used.lastUsedAt() == null
                        || used.lastUsedAt().plus(USED_PRECISION).isBefore(now))
                .ifPresent(used -> rows.touch(used.caller().tokenId(), now));
        return found.map(TokenRows.Found::caller);
    }

    private ApiToken insert(
            Write write,
            long organizationId,
            @Nullable Long userId,
            String name,
            String text,
            Set<Permission> scopes,
            @Nullable Instant expires) {
        var hint = text.substring(text.length() - HINT_LENGTH);
        var id = rows.insert(
                organizationId, userId, Texts.name("name", name), RandomTexts.hash(text), hint, scopes, expires);
        var token = rows.of(organizationId).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow();
        write.audit(organizationId, "token.create", target(token), null, token);
        if (scopes.contains(Permission.EVENT_SEND)) {
            rows.projects(organizationId).forEach(write::projectChanged);
        }
        return token;
    }

    private static Target target(ApiToken token) {
        return Target.of("token", token.id(), token.name());
    }

    /** A new token with its text. */
    public record Made(ApiToken token, String text) {}
}
