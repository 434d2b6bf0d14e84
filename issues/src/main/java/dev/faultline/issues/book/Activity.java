package dev.faultline.issues.book;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to an issue.
 *
 * @param actor {@code system} or {@code user:<id>}
 * @param data what there is to say, by kind
 */
public record Activity(long id, Instant at, String kind, String actor, Map<String, Object> data) {}
