package dev.faultline.sdk;

import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.json.SecretKeys;
import dev.faultline.sdk.trace.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is known where an error may happen: tags, user, extra, breadcrumbs, fingerprint, request, span. One per thread,
 * see {@link Faultline#scope()}; {@link Scopes} carries it into other threads. Safe to use from several threads.
 */
public final class Scope {
    private static final int MAX_BREADCRUMBS = 100;
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_ATTACHMENTS = 10;

    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    private final Map<String, Object> contexts = new LinkedHashMap<>();
    private final ArrayDeque<Breadcrumb> breadcrumbs = new ArrayDeque<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private List<String> fingerprint = List.of();
    private @Nullable Level level;
    private @Nullable User user;
    private @Nullable String transaction;
    private @Nullable Request request;
    private @Nullable Consumer<Event> atCapture;
    private @Nullable Span span;
    private @Nullable RequestSession session;
    private @Nullable SubmitSite submitSite;

    /** A short value to search and count by. */
    public synchronized Scope tag(String key, String value) {
        if (tags.size() < MAX_ENTRIES || tags.containsKey(key)) {
            tags.put(key, SecretKeys.tells(key) ? SecretKeys.MASK : value);
        }
        return this;
    }

    /** Forgets a tag. */
    public synchronized Scope removeTag(String key) {
        tags.remove(key);
        return this;
    }

    /** A value to read beside the error. It is copied now, within bounds. */
    public Scope extra(String key, @Nullable Object value) {
        // Copied outside the lock: the application's toString must not run while others wait for this scope.
        Object copy = SecretKeys.tells(key) ? SecretKeys.MASK : Plain.of(value);
        synchronized (this) {
            if (extra.size() < MAX_ENTRIES || extra.containsKey(key)) {
                extra.put(key, copy);
            }
        }
        return this;
    }

    /** Forgets an extra value. */
    public synchronized Scope removeExtra(String key) {
        extra.remove(key);
        return this;
    }

    /** A group of values under one heading. It is copied now, within bounds. */
    public Scope context(String name, Map<String, ?> values) {
        Object copy = Plain.of(values);
        synchronized (this) {
            if (copy != null && (contexts.size() < MAX_ENTRIES || contexts.containsKey(name))) {
                contexts.put(name, copy);
            }
        }
        return this;
    }

    /** Who is served; null for nobody known. */
    public synchronized Scope user(@Nullable User user) {
        this.user = user;
        return this;
    }

    /** The level of all events of this scope, whatever they say; null leaves it to them. */
    public synchronized Scope level(@Nullable Level level) {
        this.level = level;
        return this;
    }

    /** The route or job that is running. */
    public synchronized Scope transaction(@Nullable String transaction) {
        this.transaction = transaction;
        return this;
    }

    /** The request that is being answered. */
    public synchronized Scope request(@Nullable Request request) {
        this.request = request;
        return this;
    }

    /**
     * Adds what is known only when an error happens, such as a route that is matched later. Runs on the thread that
     * captures, also where the scope was carried to: it must not read what belongs to one thread or ends with it.
     */
    public synchronized Scope atCapture(@Nullable Consumer<Event> hook) {
        this.atCapture = hook;
        return this;
    }

    /** Groups errors of this scope by these texts; {@code {{ default }}} stands for the usual grouping. */
    public synchronized Scope fingerprint(String... parts) {
        this.fingerprint = List.of(parts);
        return this;
    }

    /** Remembers the newest hundred. */
    public synchronized Scope breadcrumb(Breadcrumb breadcrumb) {
        if (breadcrumbs.size() == MAX_BREADCRUMBS) {
            breadcrumbs.removeFirst();
        }
        breadcrumbs.addLast(breadcrumb);
        return this;
    }

    /** Forgets what happened before. */
    public synchronized Scope clearBreadcrumbs() {
        breadcrumbs.clear();
        return this;
    }

    /** A file for each error of this scope; ten at most. */
    public synchronized Scope attach(Attachment attachment) {
        if (attachments.size() < MAX_ATTACHMENTS) {
            attachments.add(attachment);
        }
        return this;
    }

    /** The work that is being timed; null when none is. */
    public synchronized @Nullable Span span() {
        return span;
    }

    /** Makes it the span of this scope: errors refer to it, {@link Faultline#timed} begins parts of it. */
    public synchronized Scope span(@Nullable Span span) {
        this.span = span;
        return this;
    }

    synchronized void replaceSpan(Span ended, @Nullable Span before) {
        if (span == ended) {
            span = before;
        }
    }

    /** Forgets everything, as at the end of a request. */
    public synchronized void clear() {
        tags.clear();
        extra.clear();
        contexts.clear();
        breadcrumbs.clear();
        attachments.clear();
        fingerprint = List.of();
        level = null;
        user = null;
        transaction = null;
        request = null;
        atCapture = null;
        span = null;
        session = null;
        submitSite = null;
    }

    /** A copy that goes its own way from here. */
    public synchronized Scope copy() {
        Scope copy = new Scope();
        copyTo(copy);
        return copy;
    }

    private void copyTo(Scope copy) {
        synchronized (copy) {
            copy.tags.putAll(tags);
            copy.extra.putAll(extra);
            copy.contexts.putAll(contexts);
            copy.breadcrumbs.addAll(breadcrumbs);
            copy.attachments.addAll(attachments);
            copy.fingerprint = fingerprint;
            copy.level = level;
            copy.user = user;
            copy.transaction = transaction;
            copy.request = request;
            copy.atCapture = atCapture;
            copy.span = span;
            copy.session = session;
            copy.submitSite = submitSite;
        }
    }

    synchronized @Nullable RequestSession session() {
        return session;
    }

    synchronized void session(@Nullable RequestSession session) {
        this.session = session;
    }

    synchronized Scope submittedFrom(SubmitSite site) {
        this.submitSite = site;
        return this;
    }

    void applyTo(Event event) {
        Consumer<Event> hook = copyTo(event);
        if (hook != null) {
            // Outside the lock: it is not the SDK's code, and what it does wrong must not cost the event.
            try {
                hook.accept(event);
            } catch (RuntimeException broken) {
                event.extra()
                        .put("faultline.atCapture", "threw " + broken.getClass().getName());
            }
        }
    }

    private synchronized @Nullable Consumer<Event> copyTo(Event event) {
        event.tags().putAll(tags);
        event.extra().putAll(extra);
        event.contexts().putAll(contexts);
        event.breadcrumbs().addAll(breadcrumbs);
        event.attachments().addAll(attachments);
        event.fingerprint(fingerprint).user(user).transaction(transaction).request(request);
        event.span(span).submitSite(submitSite);
        if (level != null) {
            event.level(level);
        }
        return atCapture;
    }
}
