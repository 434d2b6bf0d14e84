package dev.faultline.query.organization;

import dev.faultline.catalog.access.Caller;
import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.catalog.token.ApiToken;
import dev.faultline.catalog.token.ApiTokens;
import dev.faultline.catalog.write.Author;
import dev.faultline.catalog.write.Writes;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** API tokens of an organisation. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/tokens")
@Needs(Permission.TOKEN_WRITE)
class TokenController {
    private final ApiTokens tokens;
    private final Writes writes;

    TokenController(ApiTokens tokens, Writes writes) {
        this.tokens = tokens;
        this.writes = writes;
    }

    @GetMapping
    @Summary("All tokens, newest first; their texts are kept nowhere")
    List<ApiToken> listTokens(Grant grant) {
        return tokens.of(grant.organizationId());
    }

    @GetMapping("/scopes")
    @Summary("What a token can be allowed, as far as I am")
    List<Scope> listScopes(Grant grant) {
        return Arrays.stream(Permission.values())
                .filter(grant::may)
                .map(permission -> new Scope(permission, permission.description()))
                .toList();
    }

    @PostMapping
    @Summary("Makes a token; its text is in this answer and never again")
    TokenMade createToken(Grant grant, Author by, @RequestBody NewToken wanted) {
        if (grant.caller() instanceof Caller.Tool) {
            throw new ProblemException(ProblemCode.FORBIDDEN, "a token cannot make tokens; a person must");
        }
        var made = writes.call(
                by, write -> tokens.add(write, grant, wanted.name(), wanted.scopes(), wanted.expiresInDays()));
        return new TokenMade(made.token(), made.text());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Summary("Revokes a token: one's own, or any with member:write")
    void removeToken(Grant grant, Author by, @PathVariable long id) {
        writes.run(by, write -> tokens.remove(write, grant, id));
    }

    record Scope(Permission scope, String description) {}

    record NewToken(
            String name, Set<Permission> scopes, @Nullable Integer expiresInDays) {}

    record TokenMade(ApiToken token, String text) {}
}
