package dev.faultline.core.envelope;

import org.jspecify.annotations.Nullable;

/**
 * The part of an item's header that decides how its payload is read.
 *
 * @param length as stated, or null when the payload ends at its line
 */
public record ItemHeader(ItemType type, @Nullable Long length) {}
