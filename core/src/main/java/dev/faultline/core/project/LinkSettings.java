package dev.faultline.core.project;

/**
 * Where a frame's source can be read.
 *
 * @param frameTemplate a URL with {@code {path}}, {@code {line}} and {@code {release}}, empty when none
 */
public record LinkSettings(String frameTemplate) {
    static LinkSettings defaults() {
        return new LinkSettings("");
    }
}
