package dev.faultline.query.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param code stable, for programs; the texts may change
 * @param requestId also in the server's log
 * @param field the field of the request that is wrong
 * @param at where in a search text the mistake is
 * @param retryAfterSeconds when to try again
 * @param conflict who changed the thing first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        ProblemCode code,
        @Nullable String requestId,
        @Nullable String field,
        @Nullable Span at,
        @Nullable Long retryAfterSeconds,
        @Nullable Conflict conflict) {

    /** A place in a text, in characters; the end is exclusive. */
    public record Span(int start, int end) {}

    /** The change that came first. */
    public record Conflict(@Nullable Actor by, Instant at, long version) {}

    /** A person by number and name. */
    public record Actor(long id, String name) {}
}
