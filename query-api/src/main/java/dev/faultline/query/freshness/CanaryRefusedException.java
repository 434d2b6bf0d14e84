package dev.faultline.query.freshness;

/** A canary that ingest did not take. */
final class CanaryRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CanaryRefusedException(String message) {
        super(message);
    }
}
