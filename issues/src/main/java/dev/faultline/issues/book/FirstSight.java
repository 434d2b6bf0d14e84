package dev.faultline.issues.book;

import dev.faultline.core.issue.PriorityScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was judged when an issue was first seen.
 *
 * @param reasons why it has its priority; empty once a person has set another
 * @param owner whom the ownership rules named, or null
 */
public record FirstSight(
        List<PriorityScore.Reason> reasons, @Nullable Owner owner) {
    public FirstSight {
        reasons = List.copyOf(reasons);
    }

    /**
     * Whom a rule named.
     *
     * @param owners teams and people as the rule writes them
     * @param rule its text
     * @param line where it stood
     * @param matched what of the event it matched
     */
    public record Owner(List<String> owners, String rule, int line, String matched) {
        public Owner {
            owners = List.copyOf(owners);
        }
    }
}
