package dev.faultline.core.grouping.rules;

/**
 * {@code +app}, {@code -app}, {@code +group}, {@code -group}.
 *
 * @param toCrash with {@code ^}: every frame from the matched one's callee to the crash
 * @param toEntry with {@code v}: every frame from the matched one's caller to the entry
 */
record StackAction(boolean on, boolean app, boolean toCrash, boolean toEntry) {
    static boolean isOne(String word) {
        var text = word.startsWith("^") || word.startsWith("v") ? word.substring(1) : word;
        return text.startsWith("+") || text.startsWith("-");
    }

    static StackAction of(Word word) throws UnreadableRule {
        var first = word.text().charAt(0);
        var ranged = first == '^' || first == 'v';
        var text = ranged ? word.text().substring(1) : word.text();
        var name = text.substring(1);
        if (!name.equals("app") && !name.equals("group")) {
            throw new UnreadableRule(word.column(), "there is no action \"" + word.text() + "\"");
        }
        return new StackAction(text.charAt(0) == '+', name.equals("app"), first == '^', first == 'v');
    }

    /** First frame it changes when {@code at} matched. */
    int from(int at) {
        return toEntry ? 0 : toCrash ? at + 1 : at;
    }

    /** Behind the last frame it changes. */
    int to(int at, int frames) {
        return toEntry ? at : toCrash ? frames : at + 1;
    }
}
