package dev.faultline.issues.batch;

/**
 * How far a partition is.
 *
 * @param next the first place that no batch holds
 * @param shift what is added to an offset of the log to get a place
 * @param logId the log that the places belong to
 */
public record PartitionHead(long next, long shift, String logId) {}
