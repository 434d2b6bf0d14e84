package dev.faultline.issues.command;

import dev.faultline.issues.signal.IssueSignal;

/** Who changes something, as the activity writes it. */
public record Actor(String name) {
    /** This server by itself. */
    public static final Actor SYSTEM = new Actor(IssueSignal.SYSTEM);

    public static Actor user(long id) {
        return new Actor("user:" + id);
    }
}
