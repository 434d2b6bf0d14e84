package dev.faultline.core.grouping.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code matchers -> values}: an event that all matchers match is grouped by the values.
 *
 * @param text the line as written
 * @param line its number, from 1
 * @param title what the issue is called instead, empty for its own title; variables are allowed
 */
public record FingerprintRule(String text, int line, List<Matcher> matchers, List<String> values, String title) {
    private static final String ARROW = "->";

    static FingerprintRule of(String text, int line) throws UnreadableRule {
        var arrow = text.indexOf(ARROW);
        if (arrow < 0) {
            throw new UnreadableRule(
                    text.length() + 1, "a fingerprint rule needs -> between its matchers and its values");
        }
        var matchers = new ArrayList<Matcher>();
        for (var word : Word.of(text.substring(0, arrow), 0, false)) {
            matchers.add(Matcher.of(word));
        }
        if (matchers.isEmpty()) {
            throw new UnreadableRule(1, "a fingerprint rule needs a matcher before its ->");
        }
        var values = new ArrayList<String>();
        var title = "";
        for (var word : Word.of(text, arrow + ARROW.length(), true)) {
            if (word.text().startsWith("title=")) {
                title = word.text().substring("title=".length());
            } else {
                values.add(word.text());
            }
        }
        if (values.isEmpty()) {
            throw new UnreadableRule(text.length() + 1, "a fingerprint rule needs a value behind its ->");
        }
        return new FingerprintRule(text, line, List.copyOf(matchers), List.copyOf(values), title);
    }

    /** Matchers of frames must all match one and the same frame. */
    boolean matches(Subject subject) {
        var ofFrames = false;
        for (var matcher : matchers) {
            if (matcher.ofFrames()) {
                ofFrames = true;
            } else if (!matcher.matches(subject)) {
                return false;
            }
        }
        if (!ofFrames) {
            return true;
        }
        for (var frame : subject.frames()) {
            var all = true;
            for (var matcher : matchers) {
                all &= !matcher.ofFrames() || matcher.matches(frame, Boolean.TRUE.equals(frame.inApp()));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** The one matcher that keeps the rule from matching; null when it matches, or when more than one stands in the way. */
    @Nullable Matcher parting(Subject subject) {
        var failing = new ArrayList<Matcher>();
        var ofFrames = new ArrayList<Matcher>();
        for (var matcher : matchers) {
            if (matcher.ofFrames()) {
                ofFrames.add(matcher);
            } else if (!matcher.matches(subject)) {
                failing.add(matcher);
            }
        }
        failing.addAll(fewestFailing(ofFrames, subject));
        return failing.size() == 1 ? failing.getFirst() : null;
    }

    private static List<Matcher> fewestFailing(List<Matcher> ofFrames, Subject subject) {
        List<Matcher> fewest = ofFrames;
        for (var frame : subject.frames()) {
            var here = new ArrayList<Matcher>();
            for (var matcher : ofFrames) {
                if (!matcher.matches(frame, Boolean.TRUE.equals(frame.inApp()))) {
                    here.add(matcher);
                }
            }
            fewest = here.size() < fewest.size() ? here : fewest;
        }
        return fewest;
    }
}
