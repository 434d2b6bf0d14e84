package dev.faultline.facts.read;

import java.time.Instant;

/**
 * One line of an issue list, or the head of an issue page.
 *
 * @param events exact count inside the window
 * @param users distinct users inside the window, an estimate within 1.6 % (one standard error)
 * @param firstSeen of all time
 * @param lastSeen of all time
 */
public record IssueCounts(long issueId, long projectId, long events, long users, Instant firstSeen, Instant lastSeen) {}
