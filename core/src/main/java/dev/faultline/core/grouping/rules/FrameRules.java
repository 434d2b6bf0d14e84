package dev.faultline.core.grouping.rules;

import java.util.ArrayList;
import java.util.List;

/** What the stack rules of a project do to one stack. */
public final class FrameRules {
    private final boolean[] inApp;
    private final boolean[] changed;
    private final boolean[] excluded;
    private final List<StackRule> applied = new ArrayList<>();
    private int maxFrames;

    /** @param inApp what was decided without rules; it is changed */
    public FrameRules(GroupingRules rules, Subject subject, boolean[] inApp) {
        this.inApp = inApp;
        this.changed = new boolean[inApp.length];
        this.excluded = new boolean[inApp.length];
        for (var rule : rules.stacks()) {
            if (rule.wanted(subject)) {
                apply(rule, subject);
            }
        }
    }

    private void apply(StackRule rule, Subject subject) {
        var frames = subject.frames();
        var matched = false;
        var first = -1;
        var last = -1;
        for (var at = 0; at < inApp.length; at++) {
            if (rule.matches(frames, inApp, at)) {
                matched = true;
                first = first < 0 ? at : first;
                last = at;
                for (var action : rule.actions()) {
                    if (!action.toCrash() && !action.toEntry()) {
                        change(action, at, at + 1);
                    }
                }
            }
        }
        if (!matched) {
            return;
        }
        // A range covers what the widest match covers: once for the rule keeps a hostile stack linear.
        for (var action : rule.actions()) {
            if (action.toCrash()) {
                change(action, action.from(first), inApp.length);
            } else if (action.toEntry()) {
                change(action, 0, action.to(last, inApp.length));
            }
        }
        maxFrames = rule.maxFrames() > 0 ? rule.maxFrames() : maxFrames;
        applied.add(rule);
    }

    private void change(StackAction action, int from, int to) {
        for (var i = from; i < to; i++) {
            if (action.app()) {
                inApp[i] = action.on();
                changed[i] = true;
            } else {
                excluded[i] = !action.on();
            }
        }
    }

    public boolean inApp(int frame) {
        return inApp[frame];
    }

    /** Whether a rule decided about the frame. */
    public boolean changed(int frame) {
        return changed[frame];
    }

    public boolean excluded(int frame) {
        return excluded[frame];
    }

    /** 0 when no rule that matched says. */
    public int maxFrames() {
        return maxFrames;
    }

    /** Rules that matched a frame, in their order. */
    public List<StackRule> applied() {
        return applied;
    }
}
