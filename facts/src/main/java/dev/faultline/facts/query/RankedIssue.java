package dev.faultline.facts.query;

/**
 * An issue's place in a list.
 *
 * @param rank the number that the list is ordered by
 * @param total issues in the whole list; 0 when the page does not begin it
 * @param allEvents events of the whole list, likewise
 */
public record RankedIssue(long issueId, double rank, long total, long allEvents) {}
