package dev.faultline.ingest.refusal;

import java.util.Locale;

/** Every way to be turned away: the status, the stable code (its name in lower case) and the stage. */
public enum Refusal {
    NOT_FOUND(404, Stage.ADDRESS),
    METHOD_NOT_ALLOWED(405, Stage.ADDRESS),
    BAD_PROJECT(400, Stage.ADDRESS),

    NOT_READY(503, Stage.SERVER),
    OVERLOADED(503, Stage.SERVER),
    DISK_NEARLY_FULL(503, Stage.SERVER),
    LOG_NEARLY_FULL(503, Stage.SERVER),

    KEY_MISSING(401, Stage.KEY),
    KEYS_DISAGREE(401, Stage.KEY),
    AUTH_MALFORMED(401, Stage.KEY),
    KEY_MALFORMED(400, Stage.KEY),
    PROTOCOL_TOO_NEW(400, Stage.KEY),
    KEY_UNKNOWN(403, Stage.KEY),
    TOKEN_UNKNOWN(403, Stage.KEY),
    KEY_OF_OTHER_PROJECT(403, Stage.KEY),
    KEY_DISABLED(403, Stage.KEY),
    KEY_ROTATED(403, Stage.KEY),
    PROJECT_DISABLED(403, Stage.KEY),

    ORIGIN_NOT_ALLOWED(403, Stage.ORIGIN),
    ADDRESS_BLOCKED(403, Stage.ORIGIN),

    SIGNATURE_MISSING(401, Stage.SIGNATURE),
    SIGNATURE_MALFORMED(401, Stage.SIGNATURE),
    SIGNATURE_OTHER_KEY(401, Stage.SIGNATURE),
    SIGNATURE_WRONG(401, Stage.SIGNATURE),
    SIGNATURE_SKEWED(401, Stage.SIGNATURE),

    BODY_EMPTY(400, Stage.BODY),
    BODY_MALFORMED(400, Stage.BODY),
    ENCODING_MALFORMED(400, Stage.BODY),
    ENVELOPE_MALFORMED(400, Stage.BODY),
    BODY_TOO_SLOW(408, Stage.BODY),
    BODY_TOO_LARGE(413, Stage.BODY),
    ITEM_TOO_LARGE(413, Stage.BODY),
    TOO_MANY_ITEMS(413, Stage.BODY),
    HEADERS_TOO_LARGE(431, Stage.BODY),
    MEDIA_TYPE_UNSUPPORTED(415, Stage.BODY),

    RATE_LIMITED(429, Stage.LIMIT),

    LOG_AWAY(503, Stage.LOG),
    FAULT(500, Stage.SERVER);

    private final int status;
    private final Stage stage;
    private final String code;

    Refusal(int status, Stage stage) {
        this.status = status;
        this.stage = stage;
        this.code = name().toLowerCase(Locale.ROOT);
    }

    public int status() {
        return status;
    }

    public Stage stage() {
        return stage;
    }

    /** The stable word for programs. */
    public String code() {
        return code;
    }

    /** A refusal with a sentence that says what was understood and what to do. */
    public RefusedException because(String detail) {
        return new RefusedException(this, detail, 0);
    }

    /** A refusal that passes: come back after so many seconds. */
    public RefusedException because(String detail, long retryAfterSeconds) {
        return new RefusedException(this, detail, retryAfterSeconds);
    }
}
