package dev.faultline.issues.issue;

import java.util.ArrayList;
import java.util.List;

/** What the sightings of a batch change: unseen hashes open issues. All inside the transaction that closes the batch. */
public final class SightingDecisions {

    private final IssueRegistry registry;

    /** Decisions over this registry. */
    public SightingDecisions(IssueRegistry registry) {
        this.registry = registry;
    }

    /**
     * Decides.
     *
     * @param cause the batch
     */
    public void decide(List<Sighting> sightings, String cause) {
        var known = registry.find(sightings.stream().map(Sighting::key).toList());
        var unseen = new ArrayList<NewIssue>();
        for (var sighting : sightings) {
            if (!known.containsKey(sighting.key())) {
                unseen.add(sighting.first());
            }
        }
        if (!unseen.isEmpty()) {
            registry.open(unseen, cause);
        }
    }
}
