package dev.faultline.sdk.log;

import dev.faultline.sdk.Level;
import dev.faultline.sdk.json.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an application told its logger, in the words that all log libraries share. */
public final class LogLine {
    private static final int MAX_PARAMETERS = 50;

    final String logger;
    final Level level;
    final String message;
    private @Nullable String template;
    private List<String> parameters = List.of();
    private @Nullable Throwable throwable;
    private Map<String, String> context = Map.of();

    /** A line as readers see it, its parameters filled in. */
    public LogLine(@Nullable String logger, Level level, @Nullable String message) {
        this.logger = logger == null ? "" : logger;
        this.level = level;
        this.message = message == null ? "" : message;
    }

    /** The words before the parameters were filled in, and the parameters. */
    public LogLine from(@Nullable String template, @Nullable Object @Nullable [] values) {
        this.template = template;
        if (values != null && values.length > 0) {
            parameters = new ArrayList<>();
            for (int i = 0; i < Math.min(values.length, MAX_PARAMETERS); i++) {
                Object value = values[i];
                parameters.add(value == null ? "null" : Plain.text(value));
            }
        }
        return this;
    }

    public LogLine thrown(@Nullable Throwable throwable) {
        this.throwable = throwable;
        return this;
    }

    /** What the logger knows of the thread: MDC, thread context. */
    public LogLine context(@Nullable Map<String, String> values) {
        this.context = values == null ? Map.of() : values;
        return this;
    }

    @Nullable String template() {
        return template;
    }

    List<String> parameters() {
        return parameters;
    }

    @Nullable Throwable throwable() {
        return throwable;
    }

    Map<String, String> context() {
        return context;
    }
}
