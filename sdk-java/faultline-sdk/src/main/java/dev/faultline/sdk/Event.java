package dev.faultline.sdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One report on its way out. {@code beforeSend} may change it; it is used by one thread at a time. */
public final class Event {
    private final String id;
    private final long millis = System.currentTimeMillis();
    private final String threadName = Thread.currentThread().getName();
    private final @Nullable Throwable throwable;
    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    private final Map<String, Object> contexts = new LinkedHashMap<>();
    private final List<Breadcrumb> breadcrumbs = new ArrayList<>();
    private List<String> fingerprint = List.of();
    private Level level;
    private boolean handled = true;
    private String mechanism = "generic";
    private @Nullable String message;
    private @Nullable String template;
    private List<String> parameters = List.of();
    private @Nullable Request request;
    private @Nullable String logger;
    private @Nullable String transaction;
    private @Nullable User user;

    Event(String id, Level level, @Nullable Throwable throwable, @Nullable String message) {
        this.id = id;
        this.level = level;
        this.throwable = throwable;
        this.message = message;
    }

    /** 32 hexadecimal digits. */
    public String id() {
        return id;
    }

    /** When it was captured, by this machine's clock. */
    public long millis() {
        return millis;
    }

    public @Nullable Throwable throwable() {
        return throwable;
    }

    /** The tags; change them in place. */
    public Map<String, String> tags() {
        return tags;
    }

    /** The extra values; change them in place. */
    public Map<String, @Nullable Object> extra() {
        return extra;
    }

    /** Groups of values beside the error, such as the logger's context; change them in place. */
    public Map<String, Object> contexts() {
        return contexts;
    }

    /** The breadcrumbs, oldest first; change them in place. */
    public List<Breadcrumb> breadcrumbs() {
        return breadcrumbs;
    }

    public Level level() {
        return level;
    }

    public @Nullable String message() {
        return message;
    }

    public @Nullable String transaction() {
        return transaction;
    }

    public Event level(Level level) {
        this.level = level;
        return this;
    }

    public Event message(@Nullable String message) {
        this.message = message;
        return this;
    }

    /** The message before its parameters were filled in, as loggers know it: what varies stays out of the grouping. */
    public Event template(@Nullable String template, List<String> parameters) {
        this.template = template;
        this.parameters = List.copyOf(parameters);
        return this;
    }

    /** The HTTP request during which it happened. */
    public Event request(@Nullable Request request) {
        this.request = request;
        return this;
    }

    /** The logger that reported it. */
    public Event logger(@Nullable String logger) {
        this.logger = logger;
        return this;
    }

    public Event transaction(@Nullable String transaction) {
        this.transaction = transaction;
        return this;
    }

    public Event fingerprint(List<String> parts) {
        this.fingerprint = List.copyOf(parts);
        return this;
    }

    public Event user(@Nullable User user) {
        this.user = user;
        return this;
    }

    /** Who caught it, and whether the application went on as planned. */
    public Event caughtBy(String mechanism, boolean handled) {
        this.mechanism = mechanism;
        this.handled = handled;
        return this;
    }

    @Nullable String template() {
        return template;
    }

    List<String> parameters() {
        return parameters;
    }

    @Nullable Request request() {
        return request;
    }

    List<String> fingerprint() {
        return fingerprint;
    }

    @Nullable String logger() {
        return logger;
    }

    @Nullable User user() {
        return user;
    }

    String mechanism() {
        return mechanism;
    }

    boolean handled() {
        return handled;
    }

    String threadName() {
        return threadName;
    }
}
