package dev.faultline.engines.kafka;

/**
 * A partition's log as the broker has it now.
 *
 * @param id the topic's; a topic that was deleted and made again has another one
 * @param begin offset of its first record
 * @param end offset of its next record
 */
public record PartitionLog(String id, long begin, long end) {}
