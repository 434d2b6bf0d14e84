package dev.faultline.catalog.oidc;

/** The provider did not answer, or answered something that proves nothing. The message is for the log. */
public final class OidcException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OidcException(String message) {
        super(message);
    }

    OidcException(String message, Throwable cause) {
        super(message, cause);
    }
}
