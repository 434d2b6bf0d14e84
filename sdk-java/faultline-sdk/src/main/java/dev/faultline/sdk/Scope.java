package dev.faultline.sdk;

import dev.faultline.sdk.json.Plain;
import dev.faultline.sdk.json.SecretKeys;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        }
    }

    synchronized void applyTo(Event event) {
        event.tags().putAll(tags);
        event.extra().putAll(extra);
        event.breadcrumbs().addAll(breadcrumbs);
        event.fingerprint(fingerprint);
        event.user(user);
        event.transaction(transaction);
    }
}
