package dev.faultline.sdk.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** The appender at the logger of the application, whichever that is. */
sealed interface LoggerWiring permits LogbackWiring, Log4j2Wiring {
    /** Logback's and Log4j's, where they are what the application logs with; null with any other. */
    static @Nullable LoggerWiring attach(FaultlineProperties.LoggingSettings settings, @Nullable ClassLoader classes) {
        LoggerWiring wiring = null;
        if (ClassUtils.isPresent("ch.qos.logback.classic.LoggerContext", classes)) {
            wiring = LogbackWiring.attach(settings);
        }
        if (wiring == null && ClassUtils.isPresent("org.apache.logging.log4j.core.LoggerContext", classes)) {
            wiring = Log4j2Wiring.attach(settings);
        }
        return wiring;
    }

    void detach();
}
