package dev.faultline.core.normalize;

import org.jspecify.annotations.Nullable;

/** Small judgements about texts that SDKs send. */
final class Texts {
    private Texts() {}

    /** Null for null and for the empty text: some SDKs send one where others send nothing. */
    static @Nullable String present(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : present(text.strip());
    }

    static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
