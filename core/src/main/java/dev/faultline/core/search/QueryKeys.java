package dev.faultline.core.search;

/** Keys by the words that name them, for places that take a key without a value. */
public final class QueryKeys {
    private QueryKeys() {}

    /** The key that the word would be before a colon. */
    public static Key of(String word) {
        return KeyNames.of(word);
    }
}
