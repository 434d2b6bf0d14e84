package dev.faultline.sdk;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The throwables reported last and their events, so that an error which is logged, rethrown, wrapped and caught by a
 * framework is one report. Holds no throwable alive.
 */
final class RecentThrowables {
    /** An error passes its log line and its framework within the time of few others. */
    private static final int REMEMBERED = 64;

    private static final int MAX_CAUSES = 20;

    private final AtomicReferenceArray<@Nullable Reported> ring = new AtomicReferenceArray<>(REMEMBERED);
    private final AtomicInteger next = new AtomicInteger();

    void add(Throwable throwable, String eventId) {
        ring.set(Math.floorMod(next.getAndIncrement(), REMEMBERED), new Reported(throwable, eventId));
    }

    /** The event of this throwable or of one of its causes; null when none was reported. */
    @Nullable String eventOf(Throwable throwable) {
        Throwable link = throwable;
        for (int i = 0; link != null && i < MAX_CAUSES; i++) {
            for (int slot = 0; slot < REMEMBERED; slot++) {
                Reported reported = ring.get(slot);
                if (reported != null && reported.get() == link) {
                    return reported.eventId;
                }
            }
            link = link.getCause();
        }
        return null;
    }

    private static final class Reported extends WeakReference<Throwable> {
        final String eventId;

        Reported(Throwable throwable, String eventId) {
            super(throwable);
            this.eventId = eventId;
        }
    }
}
