package dev.faultline.sdk.log4j2;

import dev.faultline.sdk.log.LogLine;
import dev.faultline.sdk.log.LogReports;
import java.util.Arrays;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginElement;
import org.apache.logging.log4j.core.config.plugins.PluginFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reports logged errors and remembers other lines as breadcrumbs. It waits for nothing, so it needs no asynchronous
 * appender before it, which would lose the thread's scope.
 */
@Plugin(name = "Faultline", category = Core.CATEGORY_NAME, elementType = Appender.ELEMENT_TYPE, printObject = true)
public final class FaultlineAppender extends AbstractAppender {
    private final LogReports reports;

    private FaultlineAppender(String name, @Nullable Filter filter, LogReports reports) {
        super(name, filter, null, true, Property.EMPTY_ARRAY);
        this.reports = reports;
    }

    /**
     * Made by Log4j from {@code <Faultline name="Faultline"/>}.
     *
     * @param minimumEventLevel lines of this level and above become events
     * @param minimumBreadcrumbLevel lines of this level and above become breadcrumbs
     * @param contextTags keys of the thread context that become tags, separated by commas
     */
    @PluginFactory
    public static FaultlineAppender create(
            @PluginAttribute(value = "name", defaultString = "Faultline") String name,
            @PluginAttribute(value = "minimumEventLevel", defaultString = "ERROR") Level minimumEventLevel,
            @PluginAttribute(value = "minimumBreadcrumbLevel", defaultString = "INFO") Level minimumBreadcrumbLevel,
            @PluginAttribute(value = "contextTags", defaultString = "") String contextTags,
            @PluginElement("Filter") @Nullable Filter filter) {
        LogReports reports = new LogReports("log4j2");
        reports.events(levelOf(minimumEventLevel));
        reports.breadcrumbs(levelOf(minimumBreadcrumbLevel));
        reports.tags(Arrays.asList(contextTags.trim().split("\\s*,\\s*")));
        return new FaultlineAppender(name, filter, reports);
    }

    @Override
    public void append(LogEvent event) {
        dev.faultline.sdk.Level level = levelOf(event.getLevel());
        reports.take(
                level,
                () -> new LogLine(
                                event.getLoggerName(), level, event.getMessage().getFormattedMessage())
                        .from(event.getMessage().getFormat(), event.getMessage().getParameters())
                        .thrown(event.getThrown())
                        .context(event.getContextData().toMap()));
    }

    private static dev.faultline.sdk.Level levelOf(Level level) {
        if (level.isMoreSpecificThan(Level.FATAL)) {
            return dev.faultline.sdk.Level.FATAL;
        }
        if (level.isMoreSpecificThan(Level.ERROR)) {
            return dev.faultline.sdk.Level.ERROR;
        }
        if (level.isMoreSpecificThan(Level.WARN)) {
            return dev.faultline.sdk.Level.WARNING;
        }
        return level.isMoreSpecificThan(Level.INFO) ? dev.faultline.sdk.Level.INFO : dev.faultline.sdk.Level.DEBUG;
    }
}
