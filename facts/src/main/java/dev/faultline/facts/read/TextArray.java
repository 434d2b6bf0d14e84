package dev.faultline.facts.read;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts as ClickHouse reads an {@code Array(String)} parameter. */
final class TextArray {

    private TextArray() {}

    static String of(Collection<String> texts) {
        return texts.stream()
                .map(text -> "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
