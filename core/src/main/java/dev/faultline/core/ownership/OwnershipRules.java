package dev.faultline.core.ownership;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.ownership.OwnershipRule.Kind;
import dev.faultline.core.scrub.Glob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project's ownership rules, read. As in CODEOWNERS the last line that matches decides. A frame's path counts from the
 * crash outwards: the owner of the nearest call of the application is asked before the owner of its callers.
 */
public record OwnershipRules(List<OwnershipRule> rules, List<Problem> problems) {
    private static final int MAX_RULES = 2_000;
    /** Calls further from the crash are nobody's fault in particular. */
    private static final int MAX_FRAMES = 20;

    /** A line that cannot be read; line and column from 1. */
    public record Problem(int line, int column, String message) {}

    /** Who was found, and by which rule and what it matched. */
    public record Found(List<String> owners, OwnershipRule rule, String matched) {}

    public OwnershipRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    public static OwnershipRules of(String text) {
        var rules = new ArrayList<OwnershipRule>();
        var problems = new ArrayList<Problem>();
        var number = 0;
        for (var raw : text.split("\n", -1)) {
            number++;
            var line = withoutComment(raw).strip();
            if (line.isEmpty() || line.startsWith("[")) {
                continue;
            }
            if (rules.size() == MAX_RULES) {
                problems.add(new Problem(number, 1, "at most " + MAX_RULES + " rules are kept"));
                break;
            }
            var words = line.split("\\s+");
            var unknown =
                    Arrays.stream(words).skip(1).filter(word -> !owner(word)).findFirst();
            if (unknown.isPresent()) {
                problems.add(new Problem(
                        number,
                        raw.indexOf(unknown.get()) + 1,
                        "\"" + unknown.get() + "\" is no owner: write #team, @org/team, @user or an e-mail address"));
            } else {
                rules.add(rule(words, number, line));
            }
        }
        return new OwnershipRules(rules, problems);
    }

    /** A # begins a comment at the start of a line or behind a blank, unless a team's name follows at once. */
    private static String withoutComment(String line) {
        if (line.stripLeading().startsWith("#")) {
            return "";
        }
        var comment = line.indexOf(" # ");
        return comment < 0 ? line : line.substring(0, comment);
    }

    private static boolean owner(String word) {
        return word.startsWith("#") && word.length() > 1
                || word.startsWith("@") && word.length() > 1
                || word.indexOf('@') > 0 && word.indexOf('@') < word.length() - 1;
    }

    private static OwnershipRule rule(String[] words, int line, String text) {
        var owners = Arrays.asList(words).subList(1, words.length);
        var pattern = words[0];
        if (pattern.startsWith("tags.") && pattern.indexOf(':') > 5) {
            var colon = pattern.indexOf(':');
            return new OwnershipRule(
                    Kind.TAG, pattern.substring(5, colon), pattern.substring(colon + 1), owners, line, text);
        }
        for (var kind : List.of(Kind.PATH, Kind.MODULE, Kind.URL)) {
            var prefix = kind.name().toLowerCase(java.util.Locale.ROOT) + ":";
            if (pattern.startsWith(prefix)) {
                return new OwnershipRule(kind, "", pattern.substring(prefix.length()), owners, line, text);
            }
        }
        return new OwnershipRule(Kind.PATH, "", pattern, owners, line, text);
    }

    /** Who owns the event; empty when no rule matches or the one that does names nobody. */
    public Optional<Found> owner(Event event) {
        var byEvent = last(rule -> eventMatch(rule, event));
        for (var frame : newestInApp(event)) {
            var byFrame = last(rule -> frameMatch(rule, frame));
            if (byFrame != null) {
                var later = byEvent != null
                                && byEvent.rule().line() > byFrame.rule().line()
                        ? byEvent
                        : byFrame;
                return Optional.of(later).filter(found -> !found.owners().isEmpty());
            }
        }
        return Optional.ofNullable(byEvent).filter(found -> !found.owners().isEmpty());
    }

    @FunctionalInterface
    private interface Match {
        @Nullable String of(OwnershipRule rule);
    }

    private @Nullable Found last(Match match) {
        for (var rule : rules.reversed()) {
            var matched = match.of(rule);
            if (matched != null) {
                return new Found(rule.owners(), rule, matched);
            }
        }
        return null;
    }

    private static @Nullable String eventMatch(OwnershipRule rule, Event event) {
        return switch (rule.kind()) {
            case URL -> matched(rule.pattern(), event.request().url());
            case TAG -> matched(rule.pattern(), event.tags().get(rule.tag()));
            case PATH, MODULE -> null;
        };
    }

    private static @Nullable String matched(String pattern, @Nullable String text) {
        return text != null && Glob.matches(pattern, text) ? text : null;
    }

    private static @Nullable String frameMatch(OwnershipRule rule, Frame frame) {
        return switch (rule.kind()) {
            case MODULE -> matched(rule.pattern(), frame.module());
            case PATH -> {
                var path = new OwnedPath(rule.pattern());
                var name = frame.filename();
                var full = frame.absPath();
                var javaPath = OwnedPath.ofJava(frame);
                yield name != null && path.covers(name)
                        ? name
                        : full != null && path.covers(full)
                                ? full
                                : javaPath != null && path.covers(javaPath) ? javaPath : null;
            }
            case URL, TAG -> null;
        };
    }

    private static List<Frame> newestInApp(Event event) {
        var frames = event.exceptions().stream()
                .map(exception -> exception.stacktrace().frames())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(event.stacktrace().frames());
        var own = frames.reversed().stream()
                .filter(frame -> Boolean.TRUE.equals(frame.inApp()))
                .limit(MAX_FRAMES)
                .toList();
        return own.isEmpty() ? frames.reversed().stream().limit(MAX_FRAMES).toList() : own;
    }
}
