package dev.faultline.core.grouping.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a rule's line with its place.
 *
 * @param column from 1
 */
record Word(String text, int column) {

    /** Splits at blanks; quotes keep blanks inside a word, a backslash keeps a quote. Commas end words of values. */
    static List<Word> of(String line, int from, boolean commas) throws UnreadableRule {
        var words = new ArrayList<Word>();
        var at = from;
        while (at < line.length()) {
            var c = line.charAt(at);
            if (Character.isWhitespace(c) || commas && c == ',') {
                at++;
                continue;
            }
            var text = new StringBuilder();
            var end = read(line, at, commas, text);
            words.add(new Word(text.toString(), at + 1));
            at = end;
        }
        return words;
    }

    private static int read(String line, int start, boolean commas, StringBuilder out) throws UnreadableRule {
        var quotedAt = -1;
        var braces = 0;
        var at = start;
        for (; at < line.length(); at++) {
            var c = line.charAt(at);
            if (c == '\\' && at + 1 < line.length() && "\"\\".indexOf(line.charAt(at + 1)) >= 0) {
                out.append(line.charAt(++at));
            } else if (c == '"') {
                quotedAt = quotedAt < 0 ? at : -1;
            } else if (quotedAt < 0 && braces == 0 && (Character.isWhitespace(c) || commas && c == ',')) {
                break;
            } else {
                // Variables may be written {{ with blanks }}.
                braces += c == '{' ? 1 : c == '}' && braces > 0 ? -1 : 0;
                out.append(c);
            }
        }
        if (quotedAt >= 0) {
            throw new UnreadableRule(quotedAt + 1, "this quote is never closed");
        }
        return at;
    }
}
