package dev.faultline.core.project;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the bodies of a share of the events that match; every condition given must hold.
 *
 * @param level exact name, or null
 * @param environment exact name, or null
 * @param release glob, or null
 * @param tags exact values by key
 * @param rate 0 to 1
 */
public record SamplingRule(
        @Nullable String level,
        @Nullable String environment,
        @Nullable String release,
        Map<String, String> tags,
        double rate) {
    public SamplingRule {
        tags = Map.copyOf(tags);
    }
}
