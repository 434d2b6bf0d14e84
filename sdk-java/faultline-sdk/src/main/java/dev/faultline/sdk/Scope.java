package dev.faultline.sdk;

import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.json.SecretKeys;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is known where an error may happen: tags, user, extra, breadcrumbs, fingerprint. One per thread, see
 * {@link Faultline#scope()}; {@link Scopes} carries it into other threads. Safe to use from several threads.
 */
public final class Scope {
    private static final int MAX_BREADCRUMBS = 100;
    private static final int MAX_ENTRIES = 200;

    private final Map<String, String> tags = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    private final ArrayDeque<Breadcrumb> breadcrumbs = new ArrayDeque<>();
    private List<String> fingerprint = List.of();
    private @Nullable User user;
    private @Nullable String transaction;
    private @Nullable Request request;
    private @Nullable Consumer<Event> atCapture;

    /** A short value to search and count by. */
    public synchronized Scope tag(String key, String value) {
        if (tags.size() < MAX_ENTRIES || tags.containsKey(key)) {
            tags.put(key, SecretKeys.tells(key) ? SecretKeys.MASK : value);
        }
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

    public synchronized Scope user(@Nullable User user) {
        this.user = user;
        return this;
    }

    /** The route or job that is running. */
    public synchronized Scope transaction(@Nullable String transaction) {
        this.transaction = transaction;
        return this;
    }

    /** The HTTP request that is being answered. */
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

    /** Forgets everything, as at the end of a request. */
    public synchronized void clear() {
        tags.clear();
        extra.clear();
        breadcrumbs.clear();
        fingerprint = List.of();
        user = null;
        transaction = null;
        request = null;
        atCapture = null;
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
            copy.breadcrumbs.addAll(breadcrumbs);
            copy.fingerprint = fingerprint;
            copy.user = user;
            copy.transaction = transaction;
            copy.request = request;
            copy.atCapture = atCapture;
        }
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
        event.breadcrumbs().addAll(breadcrumbs);
        event.fingerprint(fingerprint);
        event.user(user);
        event.transaction(transaction);
        event.request(request);
        return atCapture;
    }
}
