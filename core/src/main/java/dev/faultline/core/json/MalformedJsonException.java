package dev.faultline.core.json;

import tools.jackson.core.JacksonException;

/** Bytes that are not JSON. The message names the place, never the content: it may hold secrets. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedJsonException(JacksonException cause) {
        super(place(cause), null, false, false);
    }

    private static String place(JacksonException cause) {
        var location = cause.getLocation();
        var where = location == null ? "" : " at character " + location.getCharOffset();
        return "not JSON" + where + " (" + cause.getClass().getSimpleName() + ")";
    }
}
