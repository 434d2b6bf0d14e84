package dev.faultline.facts.query;

/** The orders of an issue list, each by one number, highest first. */
public enum IssueOrder {
    LAST,
    FIRST,
    EVENTS,
    USERS,
    PRIORITY,
    TRENDING
}
