package dev.faultline.core.envelope;

/** Bytes that are no envelope; the message says what was understood and is shown to the sender. */
public final class MalformedEnvelopeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEnvelopeException(String message) {
        super(message);
    }
}
