package dev.faultline.ingest.refusal;

/** A request is turned away. Without a stack trace: under a flood, refusing must stay cheap. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final String detail;
    private final long retryAfterSeconds;

    RefusedException(Refusal refusal, String detail, long retryAfterSeconds) {
        super(detail, null, false, false);
        this.refusal = refusal;
        this.detail = detail;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    public Refusal refusal() {
        return refusal;
    }

    public String detail() {
        return detail;
    }

    /** 0 when waiting does not help. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
