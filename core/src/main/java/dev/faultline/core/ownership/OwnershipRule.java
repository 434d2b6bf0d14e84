package dev.faultline.core.ownership;

import java.util.List;

/**
 * A line of rules.
 *
 * @param kind what the pattern is compared with
 * @param tag the tag's name for {@link Kind#TAG}, else empty
 * @param pattern as written, without its kind
 * @param owners {@code #team}, {@code @org/team}, {@code @user} or an e-mail address; none takes a file from its owners
 * @param line from 1
 */
public record OwnershipRule(Kind kind, String tag, String pattern, List<String> owners, int line, String text) {

    /** What a rule looks at. */
    public enum Kind {
        PATH,
        MODULE,
        URL,
        TAG
    }
}
