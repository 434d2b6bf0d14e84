package dev.faultline.sdk;

/**
 * Hears of each report on the thread that made it, as to write the id into the logger's context. Found by
 * {@link java.util.ServiceLoader} or given to {@link FaultlineOptions.Builder#onCapture}. It must return at once; what
 * it throws is swallowed.
 */
@FunctionalInterface
public interface CaptureListener {
    /** The key under which integrations keep the id in a logger's context. */
    String MDC_KEY = "faultline.event_id";

    /** An event with this id is on its way. */
    void captured(String eventId);
}
