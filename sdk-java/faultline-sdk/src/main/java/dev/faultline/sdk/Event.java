package dev.faultline.sdk;

import dev.faultline.sdk.trace.Span;
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
    private final List<Breadcrumb> breadcrumbs = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final Map<String, Object> contexts = new LinkedHashMap<>();
    private List<String> fingerprint = List.of();
    private Level level;
    private boolean handled = true;
    private String mechanism = "generic";
    private @Nullable String message;
    private @Nullable String template;
    private List<String> parameters = List.of();
    private @Nullable String logger;
    private @Nullable String transaction;
    private @Nullable User user;
    private @Nullable Request request;
    private @Nullable Span span;
    private @Nullable SubmitSite submitSite;

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

    /** The breadcrumbs, oldest first; change them in place. */
    public List<Breadcrumb> breadcrumbs() {
        return breadcrumbs;
    }

    /** Files that travel along; change them in place. */
    public List<Attachment> attachments() {
        return attachments;
    }

    /** Structured words about the surroundings, by name; change them in place. Values go out as they are. */
    public Map<String, Object> contexts() {
        return contexts;
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

    /** The message before its parameters were filled in: what like messages are grouped by. */
    public Event template(@Nullable String template, List<String> parameters) {
        this.template = template;
        this.parameters = List.copyOf(parameters);
        return this;
    }

    /** The request that was being answered. */
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

    /** The span in which it happened. */
    Event span(@Nullable Span span) {
        this.span = span;
        return this;
    }

    Event submitSite(@Nullable SubmitSite site) {
        this.submitSite = site;
        return this;
    }

    @Nullable Span span() {
        return span;
    }

    @Nullable SubmitSite submitSite() {
        return submitSite;
    }

    @Nullable Request request() {
        return request;
    }

    @Nullable String template() {
        return template;
    }

    List<String> parameters() {
        return parameters;
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

    /** Whether somebody caught it and went on. */
    public boolean handled() {
        return handled;
    }

    String threadName() {
        return threadName;
    }
}
