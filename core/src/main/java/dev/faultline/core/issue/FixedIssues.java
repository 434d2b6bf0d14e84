package dev.faultline.core.issue;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Issues that a commit says it fixes: {@code Fixes SHOP-1A, SHOP-1B} anywhere in its message. */
public final class FixedIssues {
    private static final Pattern WORD =
            Pattern.compile("(?i)\\b(?:fix(?:e[sd])?|close[sd]?|resolve[sd]?)(?::\\s?|\\s)\\s?");
    private static final Pattern NAME = Pattern.compile("(?i)#?([A-Z0-9]{1,20}-[0-9A-Z]{1,12})(?![\\w-])");
    private static final Pattern AND = Pattern.compile("(?i)\\s?(?:,\\s?(?:and\\s)?|&\\s?|\\sand\\s)");

    /** Nobody writes more by hand, and a message is a stranger's text. */
    private static final int LONGEST = 20_000;

    private FixedIssues() {}

    /** In the order of the message. Whether such an issue exists is not looked at. */
    public static Set<ShortId> in(String message) {
        var text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
        Set<ShortId> named = new LinkedHashSet<>();
        var word = WORD.matcher(text);
        var name = NAME.matcher(text);
        var and = AND.matcher(text);
        for (var from = 0; word.find(from); ) {
            from = word.end();
            while (name.region(from, text.length()).lookingAt()) {
                from = name.end();
                ShortId.parse(name.group(1)).ifPresent(named::add);
                if (!and.region(from, text.length()).lookingAt()) {
                    break;
                }
                from = and.end();
            }
        }
        return named;
    }
}
