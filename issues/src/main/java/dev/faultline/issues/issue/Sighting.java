package dev.faultline.issues.issue;

import java.time.Instant;
import java.util.Map;

/**
 * What a batch saw of one hash.
 *
 * @param first its first event, in case nobody has seen the hash before
 * @param releases newest event time per release; events without a release stand under the empty name
 * @param events how many there were
 * @param cooldownSeconds how long after a resolution the project takes the same error for an echo
 */
public record Sighting(NewIssue first, Map<String, Instant> releases, long events, long cooldownSeconds) {

    public Sighting {
        releases = Map.copyOf(releases);
    }

    /** The hash inside its project. */
    public HashKey key() {
        return new HashKey(first.projectId(), first.hash());
    }
}
