package dev.faultline.facts.read;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as an {@code Array(String)} parameter; the driver itself escapes backslashes. */
final class TextArray {

    private TextArray() {}

    static String of(Collection<String> texts) {
        return texts.stream()
                .map(text -> "'" + text.replace("'", "''") + "'")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
