package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.Frame;
import dev.faultline.core.grouping.Explanation.CauseNote;
import dev.faultline.core.grouping.Explanation.FrameNote;
import dev.faultline.core.grouping.frame.CallCleaner;
import dev.faultline.core.grouping.rules.RuleProblem;
import dev.faultline.core.grouping.rules.StackRule;
import dev.faultline.core.project.GroupingSettings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells why an event is grouped as it is: the same walk as grouping's, with everything it decided written down. */
public final class Explainer {
    private final CauseGrouper grouper = new CauseGrouper();
    private final CallCleaner cleaner = new CallCleaner();

    public Explanation explain(Event event, GroupingSettings settings) {
        var parts = grouper.parts(event, settings);
        var byDefault = parts.fingerprint().values().isEmpty()
                || parts.fingerprint().values().stream().anyMatch(value -> value == null);
        return new Explanation(
                grouper.name(),
                via(event, parts),
                parts.fingerprint().values().stream()
                        .map(value -> value == null ? "{{ default }}" : value)
                        .toList(),
                byDefault
                        ? parts.causes().stream()
                                .map(cause -> note(event, cause))
                                .toList()
                        : List.of(),
                rules(parts),
                parts.rules().nearly(parts.subject()),
                problems(parts),
                location(parts.subject().crash()));
    }

    private static String via(Event event, CauseGrouper.Parts parts) {
        if (parts.rule() != null) {
            return parts.builtIn() ? "built-in rule" : "fingerprint rule";
        }
        if (!parts.fingerprint().isDefault() && !event.fingerprint().isEmpty()) {
            return "sdk fingerprint";
        }
        return parts.causes().stream().allMatch(cause -> cause.stack().calls().isEmpty()) ? "message" : "stack";
    }

    private static List<String> rules(CauseGrouper.Parts parts) {
        var rules = new LinkedHashSet<String>();
        if (parts.rule() != null) {
            rules.add(parts.rule().text());
        }
        for (var cause : parts.causes()) {
            cause.rulings().applied().stream().map(StackRule::text).forEach(rules::add);
        }
        return List.copyOf(rules);
    }

    private static List<String> problems(CauseGrouper.Parts parts) {
        return Stream.concat(
                        parts.rules().fingerprintProblems().stream().map(problem -> text("fingerprint rules", problem)),
                        parts.rules().stackProblems().stream().map(problem -> text("stack rules", problem)))
                .toList();
    }

    private static String text(String rules, RuleProblem problem) {
        return rules + " " + problem.line() + ":" + problem.column() + " " + problem.message();
    }

    private CauseNote note(Event event, Cause cause) {
        var message = cause.message();
        return new CauseNote(
                cause.type(),
                message.text(),
                cause.messageCounts(),
                cause.messageBecause(),
                message.replaced(),
                stackBecause(cause),
                frames(event, cause));
    }

    private static String stackBecause(Cause cause) {
        if (cause.stack().calls().isEmpty()) {
            return "there is no stack";
        }
        if (cause.overflow()) {
            return "the calls that repeat count: where a stack overflows is chance";
        }
        return cause.stack().fromLibraries()
                ? "no call is the application's, so the libraries' nearest to the crash counts"
                : "the application's call nearest to the crash counts, and who called it where that is a helper";
    }

    private List<FrameNote> frames(Event event, Cause cause) {
        var frames = cause.deciding().stack().frames();
        var notes = new ArrayList<FrameNote>(frames.size());
        for (var i = frames.size() - 1; i >= 0; i--) {
            var frame = frames.get(i);
            var call = cleaner.clean(frame, event.platform());
            var inApp = cause.rulings().inApp(i);
            var verdict = cause.stack().verdict(i);
            notes.add(new FrameNote(
                    call.place() + (call.place().isEmpty() || call.function().isEmpty() ? "" : ".") + call.function(),
                    location(frame),
                    frame.function() == null ? "" : frame.function(),
                    frame.line(),
                    inApp.inApp(),
                    inApp.reason().text(),
                    cause.stack().counts(i, call),
                    verdict.text()));
        }
        return notes;
    }

    private static String location(@Nullable Frame frame) {
        if (frame == null) {
            return "";
        }
        var path = frame.filename() != null ? frame.filename() : frame.absPath();
        return path == null ? "" : path;
    }
}
