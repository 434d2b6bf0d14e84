package dev.faultline.sdk.spring;

import dev.faultline.sdk.log4j2.FaultlineAppender;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
import org.jspecify.annotations.Nullable;

/** The appender at the root logger, unless the application's own configuration of Log4j has one. */
final class Log4j2Wiring implements LoggerWiring {
    private static final String NAME = "faultline";

    private final LoggerContext context;
    private final FaultlineAppender appender;

    private Log4j2Wiring(LoggerContext context, FaultlineAppender appender) {
        this.context = context;
        this.appender = appender;
    }

    /** Null when Log4j only hands on to another logger, or the application attached an appender by itself. */
    static @Nullable Log4j2Wiring attach(FaultlineProperties.LoggingSettings settings) {
        if (!(LogManager.getContext(false) instanceof LoggerContext context)
                || hasAppender(context.getConfiguration())) {
            return null;
        }
        FaultlineAppender appender = FaultlineAppender.create(
                NAME,
                Level.toLevel(settings.minimumEventLevel(), Level.ERROR),
                Level.toLevel(settings.minimumBreadcrumbLevel(), Level.INFO),
                String.join(",", settings.contextTags()),
                null);
        appender.start();
        context.getConfiguration().getRootLogger().addAppender(appender, null, null);
        context.updateLoggers();
        return new Log4j2Wiring(context, appender);
    }

    @Override
    public void detach() {
        context.getConfiguration().getRootLogger().removeAppender(NAME);
        context.updateLoggers();
        appender.stop();
    }

    private static boolean hasAppender(Configuration configuration) {
        return configuration.getAppenders().values().stream().anyMatch(FaultlineAppender.class::isInstance);
    }
}
