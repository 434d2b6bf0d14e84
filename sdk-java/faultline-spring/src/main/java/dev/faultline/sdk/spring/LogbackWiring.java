package dev.faultline.sdk.spring;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import dev.faultline.sdk.logback.FaultlineAppender;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The appender at the root logger, unless the application's own Logback configuration has one. */
final class LogbackWiring implements LoggerWiring {
    private final Logger root;
    private final FaultlineAppender appender;

    private LogbackWiring(Logger root, FaultlineAppender appender) {
        this.root = root;
        this.appender = appender;
    }

    /** Null when another logger is bound, or the application attached an appender by itself. */
    static @Nullable LogbackWiring attach(FaultlineProperties.LoggingSettings settings) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context) || hasAppender(context)) {
            return null;
        }
        FaultlineAppender appender = new FaultlineAppender();
        appender.setName("faultline");
        appender.setContext(context);
        appender.setMinimumEventLevel(Level.toLevel(settings.minimumEventLevel(), Level.ERROR));
        appender.setMinimumBreadcrumbLevel(Level.toLevel(settings.minimumBreadcrumbLevel(), Level.INFO));
        appender.setContextTags(String.join(",", settings.contextTags()));
        appender.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        putFirst(appender, root);
        return new LogbackWiring(root, appender);
    }

    @Override
    public void detach() {
        root.detachAppender(appender);
        appender.stop();
    }

    /** Logback asks appenders in the order of their coming; only those after ours see the event's id in the MDC. */
    private static void putFirst(FaultlineAppender appender, Logger root) {
        List<Appender<ILoggingEvent>> others = appenders(root);
        root.addAppender(appender);
        for (Appender<ILoggingEvent> other : others) {
            root.detachAppender(other);
            root.addAppender(other);
        }
    }

    private static boolean hasAppender(LoggerContext context) {
        return context.getLoggerList().stream()
                .flatMap(logger -> appenders(logger).stream())
                .anyMatch(FaultlineAppender.class::isInstance);
    }

    private static List<Appender<ILoggingEvent>> appenders(Logger logger) {
        List<Appender<ILoggingEvent>> found = new ArrayList<>();
        logger.iteratorForAppenders().forEachRemaining(found::add);
        return found;
    }
}
