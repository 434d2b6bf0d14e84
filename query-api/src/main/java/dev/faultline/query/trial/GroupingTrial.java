package dev.faultline.query.trial;

import dev.faultline.core.grouping.Explanation;
import dev.faultline.core.grouping.NearMisses.NearMiss;
import dev.faultline.query.trial.IssueNames.IssueName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other grouping settings would do.
 *
 * @param events how many stored events were looked at: some of each hash, of the last 30 days
 * @param before into how many groups they fall today
 * @param after into how many they would fall
 * @param moved how many of them would be in another issue than most of theirs
 * @param partial whether time ended the search before all were read
 * @param event what the settings would make of the pasted event
 */
record GroupingTrial(
        int events,
        GroupCount before,
        GroupCount after,
        int moved,
        List<MergedIssues> merges,
        List<SplitIssue> splits,
        boolean partial,
        @Nullable PastedGrouping event) {

    /** A number of groups. */
    record GroupCount(int issues) {}

    /** Issues that would be one. */
    record MergedIssues(List<IssueName> from, String title, int events, List<String> samples) {}

    /** An issue that would be several, the largest part first. */
    record SplitIssue(@Nullable IssueName from, List<SplitPart> into) {}

    /** Events that would stay together. */
    record SplitPart(String title, int events, List<String> samples) {}

    /** A pasted event under the settings that were tried. */
    record PastedGrouping(
            String hash, String title, String culprit, Explanation explanation, List<NearMiss> nearMisses) {}
}
