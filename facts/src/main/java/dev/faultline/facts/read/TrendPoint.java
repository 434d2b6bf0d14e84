package dev.faultline.facts.read;

import java.time.Instant;

/** So many events from this moment to the next point. */
public record TrendPoint(Instant start, long events) {}
