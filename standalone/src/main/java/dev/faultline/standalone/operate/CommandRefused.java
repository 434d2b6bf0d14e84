package dev.faultline.standalone.operate;

/** A command that was not understood or cannot be carried out; its message is all that is printed. */
public final class CommandRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandRefused(String message) {
        super(message);
    }
}
