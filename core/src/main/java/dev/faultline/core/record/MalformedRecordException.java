package dev.faultline.core.record;

/** A record that no reader of this version understands; it is parked as a dead letter with this message. */
public final class MalformedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedRecordException(String message) {
        super(message);
    }
}
