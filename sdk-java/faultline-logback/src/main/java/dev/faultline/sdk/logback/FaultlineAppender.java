package dev.faultline.sdk.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import dev.faultline.sdk.log.LogLine;
import dev.faultline.sdk.log.LogReports;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Reports logged errors and remembers other lines as breadcrumbs. It waits for nothing, so it needs no asynchronous
 * appender before it, which would lose the thread's scope. Placed first, the lines of other appenders already carry the
 * event's id.
 */
public class FaultlineAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {
    private final LogReports reports = new LogReports("logback");

    /** Lines of this level and above become events; {@code ERROR} unless set. */
    public void setMinimumEventLevel(Level level) {
        reports.events(levelOf(level));
    }

    /** Lines of this level and above become breadcrumbs; {@code INFO} unless set. */
    public void setMinimumBreadcrumbLevel(Level level) {
        reports.breadcrumbs(levelOf(level));
    }

    /** Keys of the MDC that become tags, separated by commas. */
    public void setContextTags(String keys) {
        reports.tags(Arrays.asList(keys.trim().split("\\s*,\\s*")));
    }

    @Override
    protected void append(ILoggingEvent event) {
        dev.faultline.sdk.Level level = levelOf(event.getLevel());
        reports.take(
                level,
                () -> new LogLine(event.getLoggerName(), level, event.getFormattedMessage())
                        .from(event.getMessage(), event.getArgumentArray())
                        .thrown(throwable(event.getThrowableProxy()))
                        .context(context(event)));
    }

    /** Null also for what came from another process: there is nothing to read a stack from. */
    private static @Nullable Throwable throwable(@Nullable IThrowableProxy proxy) {
        return proxy instanceof ThrowableProxy ? ((ThrowableProxy) proxy).getThrowable() : null;
    }

    /** The event keeps its MDC at the first look: another appender shall see it with the id that comes now. */
    private static @Nullable Map<String, String> context(ILoggingEvent event) {
        return Thread.currentThread().getName().equals(event.getThreadName())
                ? MDC.getCopyOfContextMap()
                : event.getMDCPropertyMap();
    }

    private static dev.faultline.sdk.Level levelOf(Level level) {
        if (level.isGreaterOrEqual(Level.ERROR)) {
            return dev.faultline.sdk.Level.ERROR;
        }
        if (level.isGreaterOrEqual(Level.WARN)) {
            return dev.faultline.sdk.Level.WARNING;
        }
        return level.isGreaterOrEqual(Level.INFO) ? dev.faultline.sdk.Level.INFO : dev.faultline.sdk.Level.DEBUG;
    }
}
