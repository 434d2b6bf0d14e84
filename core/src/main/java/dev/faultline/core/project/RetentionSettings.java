package dev.faultline.core.project;

/**
 * How long events live.
 *
 * @param days 7, 30 or 90: the class stamped into a row when it is written
 */
public record RetentionSettings(int days) {
    static RetentionSettings defaults() {
        return new RetentionSettings(90);
    }
}
