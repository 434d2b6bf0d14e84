package dev.faultline.sdk;

/** Where a task was handed over: the stack of the submitting thread, walked only if the task fails. */
final class SubmitSite extends Throwable {
    private static final long serialVersionUID = 1L;

    private final String thread = Thread.currentThread().getName();

    SubmitSite() {
        super(null, null, false, true);
    }

    String thread() {
        return thread;
    }
}
