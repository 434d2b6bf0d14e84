package dev.faultline.sdk.log4j2;

import dev.faultline.sdk.CaptureListener;
import org.apache.logging.log4j.ThreadContext;

/** Writes the id of the event into the thread context, so that a log line leads to its error. */
public final class ThreadContextEventId implements CaptureListener {
    @Override
    public void captured(String eventId) {
        ThreadContext.put(MDC_KEY, eventId);
    }
}
