package dev.faultline.core.grouping.rules;

import dev.faultline.core.event.Frame;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code matchers actions}: what happens to the frames that all matchers match.
 *
 * @param caller what the frame's caller must match: {@code [ … ] | …}
 * @param callee what the frame's callee must match: {@code … | [ … ]}
 * @param maxFrames how many calls may count, 0 when the rule does not say
 */
public record StackRule(
        String text,
        int line,
        List<Matcher> matchers,
        List<Matcher> caller,
        List<Matcher> callee,
        List<StackAction> actions,
        int maxFrames) {
    private static final String MAX_FRAMES = "max-frames=";

    static StackRule of(String text, int line) throws UnreadableRule {
        var own = new ArrayList<Matcher>();
        var caller = new ArrayList<Matcher>();
        var callee = new ArrayList<Matcher>();
        var actions = new ArrayList<StackAction>();
        var maxFrames = 0;
        var target = own;
        for (var word : Word.of(text, 0, false)) {
            switch (word.text()) {
                case "[" -> target = own.isEmpty() ? caller : callee;
                case "]", "|" -> target = own;
                default -> {
                    if (word.text().startsWith(MAX_FRAMES)) {
                        maxFrames = number(word);
                    } else if (StackAction.isOne(word.text())) {
                        actions.add(StackAction.of(word));
                    } else {
                        target.add(Matcher.of(word));
                    }
                }
            }
        }
        if (own.isEmpty()) {
            throw new UnreadableRule(1, "a stack rule needs a matcher");
        }
        if (actions.isEmpty() && maxFrames == 0) {
            throw new UnreadableRule(
                    text.length() + 1, "a stack rule needs an action: +app, -app, +group, -group or max-frames=number");
        }
        return new StackRule(
                text,
                line,
                List.copyOf(own),
                List.copyOf(caller),
                List.copyOf(callee),
                List.copyOf(actions),
                maxFrames);
    }

    private static int number(Word word) throws UnreadableRule {
        var digits = word.text().substring(MAX_FRAMES.length());
        var valid = !digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(Character::isDigit);
        if (!valid || Integer.parseInt(digits) == 0) {
            throw new UnreadableRule(word.column(), "max-frames needs a number from 1 to 999");
        }
        return Integer.parseInt(digits);
    }

    boolean wanted(Subject subject) {
        for (var matcher : matchers) {
            if (!matcher.ofFrames() && !matcher.matches(subject)) {
                return false;
            }
        }
        return true;
    }

    boolean matches(List<Frame> frames, boolean[] inApp, int at) {
        return matches(matchers, frames, inApp, at)
                && (caller.isEmpty() || at > 0 && matches(caller, frames, inApp, at - 1))
                && (callee.isEmpty() || at < frames.size() - 1 && matches(callee, frames, inApp, at + 1));
    }

    private static boolean matches(List<Matcher> matchers, List<Frame> frames, boolean[] inApp, int at) {
        for (var matcher : matchers) {
            if (matcher.ofFrames() && !matcher.matches(frames.get(at), inApp[at])) {
                return false;
            }
        }
        return true;
    }
}
