package dev.faultline.core.project;

/**
 * How many of each thing an event keeps; more are counted in the event's marks and left out.
 *
 * @param breadcrumbs the newest are kept
 * @param spans of one transaction, the first are kept
 * @param tags the first are kept
 * @param contexts scalar entries that search may ask for; the body keeps all contexts
 */
public record CapSettings(int breadcrumbs, int spans, int tags, int contexts) {
    public static CapSettings defaults() {
        return new CapSettings(100, 1_000, 100, 128);
    }
}
