package dev.faultline.core.scrub;

/** What happens to every scalar below a point of a document. */
enum Masking {
    NONE,
    /** Below a name that the project calls safe. */
    OFF,
    TEXTS,
    ALL,
    LOCALS;

    boolean masksTexts() {
        return this == TEXTS || this == ALL || this == LOCALS;
    }

    boolean masksNumbers() {
        return this == ALL || this == LOCALS;
    }
}
