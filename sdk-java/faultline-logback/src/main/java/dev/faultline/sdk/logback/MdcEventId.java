package dev.faultline.sdk.logback;

import dev.faultline.sdk.CaptureListener;
import org.slf4j.MDC;

/** Writes the id of the event into the MDC, so that a log line leads to its error. */
public final class MdcEventId implements CaptureListener {
    @Override
    public void captured(String eventId) {
        MDC.put(MDC_KEY, eventId);
    }
}
