package dev.faultline.core.envelope;

/** An envelope with more items than any sender has a reason for. */
public final class EnvelopeTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvelopeTooLargeException(String message) {
        super(message);
    }
}
