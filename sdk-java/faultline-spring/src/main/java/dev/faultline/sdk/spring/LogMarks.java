package dev.faultline.sdk.spring;

import dev.faultline.sdk.CaptureListener;
import org.slf4j.MDC;
import org.springframework.util.ClassUtils;

/** The id of an event in the logger's context ends with the work that met the error: threads are used again. */
public final class LogMarks {
    private static final boolean HAS_MDC = ClassUtils.isPresent("org.slf4j.MDC", LogMarks.class.getClassLoader());

    private LogMarks() {}

    public static void clear() {
        if (HAS_MDC) {
            MDC.remove(CaptureListener.MDC_KEY);
        }
    }
}
