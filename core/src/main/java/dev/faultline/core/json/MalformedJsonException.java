package dev.faultline.core.json;

/** Bytes that are not JSON. The message names the place, never the content: it may hold secrets. */
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param place the byte at which it stopped being JSON, from 0 */
    MalformedJsonException(String what, int place) {
        super("not JSON at byte " + place + " (" + what + ")", null, false, false);
    }
}
