package dev.faultline.facts.read;

/** How often a tag had a value. */
public record TagValue(String key, String value, long events) {}
