package dev.faultline.core.grouping.message;

import java.util.List;

/**
 * A message without its values.
 *
 * @param text the words, with a name in angle brackets where a value stood
 * @param replaced each value that was taken out
 */
public record Template(String text, List<Replaced> replaced) {
    public Template {
        replaced = List.copyOf(replaced);
    }

    /** A value and what it was taken for. */
    public record Replaced(String as, String value) {}
}
