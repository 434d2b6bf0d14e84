package dev.faultline.facts.write;

/**
 * Where in the log a row came from.
 *
 * @param lane the topic
 * @param item the item's place inside its record
 */
public record RecordPosition(String lane, int partition, long offset, int item) {}
