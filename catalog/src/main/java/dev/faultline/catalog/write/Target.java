package dev.faultline.catalog.write;

/**
 * What was changed.
 *
 * @param kind such as {@code project}
 * @param label its name at that moment: the thing may be gone when the entry is read
 */
public record Target(String kind, String id, String label) {
    /** A thing with a number. */
    public static Target of(String kind, long id, String label) {
        return new Target(kind, Long.toString(id), label);
    }
}
