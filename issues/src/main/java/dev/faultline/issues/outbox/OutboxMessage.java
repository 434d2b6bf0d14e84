package dev.faultline.issues.outbox;

/** A message that waits for delivery. */
public record OutboxMessage(long id, Kind kind, String key, String payload) {

    /** Where it goes. */
    public enum Kind {
        SIGNAL,
        MIRROR
    }
}
