package dev.faultline.bench.growth;

/**
 * What people ask, as a request.
 *
 * @param name as the table calls it
 * @param path below the organisation, with {@code {…}} where an id belongs
 * @param must the bound of its p95 in milliseconds, at ten million events; a hundred million may take the second
 * @param mustBig the bound at a hundred million events
 */
record Question(String name, String path, int must, int mustBig) {
    /** A list is flat when ten times the rows cost at most this much more. */
    static final double FLAT = 1.25;

    boolean isList() {
        return path.startsWith("issues?");
    }

    int bound(House house) {
        return house.events() > 10_000_000 ? mustBig : must;
    }
}
