package dev.faultline.sdk.trace;

import java.util.Locale;

/** How the work of a span ended. */
public enum SpanStatus {
    OK,
    CANCELLED,
    UNKNOWN,
    INVALID_ARGUMENT,
    DEADLINE_EXCEEDED,
    NOT_FOUND,
    ALREADY_EXISTS,
    PERMISSION_DENIED,
    RESOURCE_EXHAUSTED,
    FAILED_PRECONDITION,
    ABORTED,
    OUT_OF_RANGE,
    UNIMPLEMENTED,
    UNAVAILABLE,
    INTERNAL_ERROR,
    DATA_LOSS,
    UNAUTHENTICATED;

    /** What an HTTP answer means. */
    public static SpanStatus ofHttp(int status) {
        switch (status) {
            case 400:
                return INVALID_ARGUMENT;
            case 401:
                return UNAUTHENTICATED;
            case 403:
                return PERMISSION_DENIED;
            case 404:
                return NOT_FOUND;
            case 409:
                return ABORTED;
            case 429:
                return RESOURCE_EXHAUSTED;
            case 499:
                return CANCELLED;
            case 501:
                return UNIMPLEMENTED;
            case 503:
                return UNAVAILABLE;
            case 504:
                return DEADLINE_EXCEEDED;
            default:
                return ofClass(status);
        }
    }

    private static SpanStatus ofClass(int status) {
        if (status >= 100 && status < 400) {
            return OK;
        }
        if (status >= 400 && status < 500) {
            return INVALID_ARGUMENT;
        }
        return status >= 500 && status < 600 ? INTERNAL_ERROR : UNKNOWN;
    }

    /** The word of the protocol. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
