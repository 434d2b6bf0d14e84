package dev.faultline.core.search;

import java.util.Locale;

/** What {@code is:} can ask for. */
public enum IssueState {
    UNRESOLVED("open: new, ongoing, regressed or escalating"),
    RESOLVED("closed by somebody, or by a recovery"),
    ARCHIVED("put away until a condition is met"),
    NEW("first seen less than 7 days ago"),
    REGRESSED("came back after its resolution"),
    ESCALATING("far above its own usual rate"),
    ONGOING("open and none of new, regressed, escalating"),
    FOR_REVIEW("new, regressed or escalating, and nobody's yet"),
    ASSIGNED("a person or a team has it"),
    UNASSIGNED("nobody has it"),
    LINKED("has a ticket elsewhere");

    private final String description;

    IssueState(String description) {
        this.description = description;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String description() {
        return description;
    }
}
