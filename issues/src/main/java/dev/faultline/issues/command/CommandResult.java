package dev.faultline.issues.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a command for one issue. */
public sealed interface CommandResult {
    long issueId();

    record Changed(long issueId, long version) implements CommandResult {}

    /** It was so already. */
    record Unchanged(long issueId, long version) implements CommandResult {}

    /** It is not there, or the asker may not see it. */
    record Missing(long issueId) implements CommandResult {}

    /** Somebody changed it since the asker looked. */
    record Conflict(long issueId, long version, @Nullable String actor, Instant at) implements CommandResult {}
}
