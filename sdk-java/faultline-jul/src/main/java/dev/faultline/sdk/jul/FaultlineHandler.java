package dev.faultline.sdk.jul;

import dev.faultline.sdk.log.LogLine;
import dev.faultline.sdk.log.LogReports;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Reports severe records and remembers other ones as breadcrumbs. Named in {@code logging.properties}
 * ({@code handlers=dev.faultline.sdk.jul.FaultlineHandler}) or added by {@link #install}.
 */
public final class FaultlineHandler extends Handler {
    private final LogReports reports = new LogReports("java.util.logging");
    private final SimpleFormatter formatter = new SimpleFormatter();

    /** Takes {@code minimumEventLevel} and {@code minimumBreadcrumbLevel} from {@code logging.properties}. */
    public FaultlineHandler() {
        setLevel(Level.ALL);
        reports.events(levelOf(configured("minimumEventLevel", Level.SEVERE)));
        reports.breadcrumbs(levelOf(configured("minimumBreadcrumbLevel", Level.INFO)));
    }

    /** Adds a handler to the root logger; the handler, to take it off again. */
    public static FaultlineHandler install() {
        FaultlineHandler handler = new FaultlineHandler();
        Logger.getLogger("").addHandler(handler);
        return handler;
    }

    @Override
    public void publish(@Nullable LogRecord logged) {
        if (logged == null || !isLoggable(logged)) {
            return;
        }
        dev.faultline.sdk.Level level = levelOf(logged.getLevel());
        reports.take(
                level,
                () -> new LogLine(logged.getLoggerName(), level, words(logged))
                        .from(logged.getMessage(), logged.getParameters())
                        .thrown(logged.getThrown()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private @Nullable String words(LogRecord logged) {
        try {
            return formatter.formatMessage(logged);
        } catch (RuntimeException hostile) {
            // A parameter's toString may throw; the record is worth its template still.
            return logged.getMessage();
        }
    }

    private static Level configured(String name, Level otherwise) {
        String value = LogManager.getLogManager().getProperty(FaultlineHandler.class.getName() + "." + name);
        try {
            return value == null ? otherwise : Level.parse(value.trim());
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }

    private static dev.faultline.sdk.Level levelOf(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return dev.faultline.sdk.Level.ERROR;
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return dev.faultline.sdk.Level.WARNING;
        }
        return level.intValue() >= Level.INFO.intValue() ? dev.faultline.sdk.Level.INFO : dev.faultline.sdk.Level.DEBUG;
    }
}
