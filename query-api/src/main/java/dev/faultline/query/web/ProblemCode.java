package dev.faultline.query.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Every reason for which this service refuses a request: the stable code, the status and what is said about it. */
public enum ProblemCode {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request could not be understood"),
    INVALID_VALUE(HttpStatus.UNPROCESSABLE_CONTENT, "A value is not allowed"),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "This cursor is not one of ours; start again without it"),
    QUERY_SYNTAX(HttpStatus.BAD_REQUEST, "The search could not be read"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sign in, or send an API token"),
    INVALID_CREDENTIALS(HttpStatus.UNAUTHORIZED, "E-mail and password do not match"),
    INVALID_CODE(HttpStatus.UNAUTHORIZED, "The code is wrong or has been used"),
    CSRF(HttpStatus.FORBIDDEN, "The request did not come from this product's own page"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "You are not allowed to do this"),
    SETUP_CODE_WRONG(HttpStatus.FORBIDDEN, "The set-up code is wrong; use the link that the start printed"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here, or you may not see it"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This address does not answer that method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer does not exist in a form you accept"),
    CONFLICT(HttpStatus.CONFLICT, "Somebody else was faster"),
    TAKEN(HttpStatus.CONFLICT, "This name is taken"),
    SETUP_DONE(HttpStatus.CONFLICT, "This server is set up already"),
    LINK_EXPIRED(HttpStatus.GONE, "This link has expired or was used"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many tries; wait a little"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something broke on this server; its log has the details"),
    ENGINE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "A database does not answer at the moment; try again soon");

    private final HttpStatus status;
    private final String title;

    ProblemCode(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status. */
    public HttpStatus status() {
        return status;
    }

    /** What is said when nothing more precise is known. */
    public String title() {
        return title;
    }

    /** The stable code on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
