package dev.faultline.query.issue;

import dev.faultline.facts.query.TagFacts;
import dev.faultline.query.event.EventSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an issue's page.
 *
 * @param issue with numbers inside the scope, the same as in the list
 * @param blast how many of all were hit
 * @param previousEvents events in the window of equal length before
 * @param suspectDeploy the last deploy before its first event, when that was less than a day before
 * @param statusText one sentence for people
 * @param priorityReasons points that add up to its priority; empty once a person has set another
 * @param owner whom the ownership rules named at first sight, or null
 */
public record IssueDetail(
        IssueItem issue,
        Blast blast,
        long previousEvents,
        @Nullable SuspectDeploy suspectDeploy,
        @Nullable ResolutionView resolution,
        @Nullable ArchiveView archive,
        String statusText,
        List<PriorityReason> priorityReasons,
        @Nullable SuggestedOwner owner,
        int subscribers,
        int hashes) {

    /**
     * Shares of what it hit. A denominator that is not recorded is absent, never guessed.
     *
     * @param users of the project, in the window and environments, whose events were seen
     * @param sessions of the project in which it happened; null when none report
     * @param route requests of the route that most of its events name; null when none are stored
     */
    public record Blast(
            Share users,
            Share events,
            @Nullable Share sessions,
            @Nullable Share route) {}

    /** A part of a whole, where the whole comes from, and whether both are exact. */
    public record Share(long value, long of, double share, String source, boolean exact) {}

    /** What went live shortly before it began. */
    public record SuspectDeploy(String release, String environment, Instant at, long minutesBefore) {}

    /** Points towards a priority, and what they are for. */
    public record PriorityReason(int points, String text) {}

    /** Whom a line of the ownership rules named, and what of the event it matched. */
    public record SuggestedOwner(List<String> owners, String rule, int line, String matched) {
        public SuggestedOwner {
            owners = List.copyOf(owners);
        }
    }

    /** How it is resolved. */
    public record ResolutionView(String kind, @Nullable String release, Instant at) {}

    /** What would bring it back. */
    public record ArchiveView(
            @Nullable Instant until,
            @Nullable Long events,
            @Nullable Long users,
            boolean escalating) {}

    /** A tag value that is far more frequent here than in the rest of the project. */
    public record Outlier(String key, String value, double share, double baseline, double lift) {
        static Outlier of(TagFacts.Value value) {
            var lift = value.lift();
            return new Outlier(value.key(), value.value(), lift.share(), lift.baseline(), lift.lift());
        }
    }

    /** Everything that the list's preview shows, in one small answer. */
    public record Preview(IssueItem issue, @Nullable EventSummary event, List<Outlier> standsOut) {
        public Preview {
            standsOut = List.copyOf(standsOut);
        }
    }
}
