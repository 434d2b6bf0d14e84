package dev.faultline.core.json;

/**
 * Opens payloads for one streaming pass. Broken UTF-8 becomes U+FFFD, {@code NaN}, raw control characters and a comma
 * too much pass: senders do all of that, and an event is worth more than its grammar.
 */
public final class LenientJson {
    private final KnownNames names = new KnownNames();

    /**
     * A cursor on the document's first token.
     *
     * @throws MalformedJsonException when not even that can be read
     */
    public JsonCursor open(byte[] bytes, int offset, int length) {
        return new JsonCursor(new JsonTokens(bytes, offset, length), names);
    }
}
