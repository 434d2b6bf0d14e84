package dev.faultline.sdk;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/** Lets only so many errors of one type through in a minute, so that one failing loop does not hide the others. */
final class ErrorLimiter {
    /** Applications with more types than this in a minute share one count for the rest. */
    private static final int MAX_TYPES = 1000;

    private static final String REST = "";

    private final int perMinute;
    private final LongSupplier nanos;
    private final AtomicReference<Window> window;

    ErrorLimiter(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
        this.window = new AtomicReference<>(new Window(nanos.getAsLong()));
    }

    boolean admits(String type) {
        if (perMinute <= 0) {
            return true;
        }
        long now = nanos.getAsLong();
        Window current = window.get();
        if (now - current.begun >= 60_000_000_000L) {
            window.compareAndSet(current, new Window(now));
            current = window.get();
        }
        return current.count(type) <= perMinute;
    }

    private static final class Window {
        final long begun;
        private final ConcurrentMap<String, AtomicInteger> counts = new ConcurrentHashMap<>();

        Window(long begun) {
            this.begun = begun;
        }

        int count(String type) {
            AtomicInteger known = counts.get(type);
            if (known == null) {
                String key = counts.size() < MAX_TYPES ? type : REST;
                known = counts.computeIfAbsent(key, unseen -> new AtomicInteger());
            }
            return known.incrementAndGet();
        }
    }
}
