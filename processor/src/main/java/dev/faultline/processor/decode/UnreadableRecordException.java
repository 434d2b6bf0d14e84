package dev.faultline.processor.decode;

/** A record that cannot be taken apart: it is parked as a dead letter and counted as invalid. */
public final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    UnreadableRecordException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A stable snake_case word for the ledger. */
    public String reason() {
        return reason;
    }
}
