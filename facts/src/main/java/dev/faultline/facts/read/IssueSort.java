package dev.faultline.facts.read;

/** The orders of an issue list; equal ones go by issue id, so that pages do not overlap. */
public enum IssueSort {
    LAST_SEEN("last_seen"),
    FIRST_SEEN("first_seen"),
    EVENTS("events"),
    USERS("users");

    private final String column;

    IssueSort(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
