package dev.faultline.query.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A refusal that an endpoint decides on itself. Errors of the domain have a row in {@link ProblemTable} instead. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private @Nullable String field;
    private Problem.@Nullable Span at;
    private @Nullable Duration retryAfter;
    private Problem.@Nullable Conflict conflict;

    /** A refusal with the standing words for its code. */
    public ProblemException(ProblemCode code) {
        this(code, code.title());
    }

    /** A refusal that says what was understood and what to do. */
    public ProblemException(ProblemCode code, String detail) {
        super(detail);
        this.code = code;
    }

    /** Names the field that is wrong. */
    public ProblemException inField(String name) {
        this.field = name;
        return this;
    }

    /** Points into a search text. */
    public ProblemException at(int start, int end) {
        this.at = new Problem.Span(start, end);
        return this;
    }

    /** Says when to try again. */
    public ProblemException retryAfter(Duration wait) {
        this.retryAfter = wait;
        return this;
    }

    /** Says who was faster. */
    public ProblemException conflict(Problem.Conflict first) {
        this.conflict = first;
        return this;
    }

    /** The code, which decides the status. */
    public ProblemCode code() {
        return code;
    }

    Problem asProblem(@Nullable String requestId) {
        return new Problem(
                "about:blank",
                code.title(),
                code.status().value(),
                String.valueOf(getMessage()),
                code,
                requestId,
                field,
                at,
                retryAfter == null ? null : Math.max(1, retryAfter.toSeconds()),
                conflict);
    }
}
