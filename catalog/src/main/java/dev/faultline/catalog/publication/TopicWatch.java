package dev.faultline.catalog.publication;

import java.time.Duration;
import java.util.function.Supplier;

/** Notices that a topic is not the one that was filled: it was made anew, or it is the first time. */
final class TopicWatch {
    /** A topic is rarely made anew; until it is noticed only processors that start meanwhile know less. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private static final String NONE = "";

    private final Supplier<String> topicId;
    private String known = NONE;
    private long lookedAt;

    TopicWatch(Supplier<String> topicId) {
        this.topicId = topicId;
    }

    /** Whether the topic must be filled. */
    boolean isAnother() {
        if (known.equals(NONE)) {
            return true;
        }
        if (System.nanoTime() - lookedAt < LOOK_EVERY.toNanos()) {
            return false;
        }
        lookedAt = System.nanoTime();
        return !topicId.get().equals(known);
    }

    /** Everything is in it. */
    void filled() {
        lookedAt = System.nanoTime();
        known = topicId.get();
    }

    /** Nobody knows what the topic holds: the broker was away, or the topic is gone. */
    void forget() {
        known = NONE;
    }
}
