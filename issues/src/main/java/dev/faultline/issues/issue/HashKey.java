package dev.faultline.issues.issue;

/** A grouping hash inside its project. */
public record HashKey(long projectId, long hash) {}
