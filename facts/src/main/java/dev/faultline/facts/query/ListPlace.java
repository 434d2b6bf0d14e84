package dev.faultline.facts.query;

/** Behind which row of an ordered list a page begins. */
public record ListPlace(double rank, long issueId) {}
