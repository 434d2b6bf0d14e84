package dev.faultline.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that limit every list, number and chart.
 *
 * @param q search text
 * @param project slugs or numbers; none for all
 * @param env environments; none for all
 * @param t {@code 24h}, {@code 7d}, or two moments with {@code ..} between
 */
public record ScopeRequest(
        @Nullable String q,
        @Nullable List<String> project,
        @Nullable List<String> env,
        @Nullable String t) {

    /** The same with another query. */
    public ScopeRequest asking(@Nullable String other) {
        return new ScopeRequest(other, project, env, t);
    }
}
