package dev.faultline.core.grouping;

import dev.faultline.core.event.Frame;
import dev.faultline.core.grouping.rules.FrameRules;
import dev.faultline.core.grouping.rules.GroupingRules;
import dev.faultline.core.grouping.rules.StackRule;
import dev.faultline.core.grouping.rules.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ruling about the frames of one stack: by names alone, or with the project's stack rules on top. */
final class Rulings implements FrameRuling {
    private final List<Frame> frames;
    private final InApp byName;
    private final @Nullable FrameRules rules;

    Rulings(Subject subject, GroupingRules rules) {
        this.frames = subject.frames();
        this.byName = new InApp(frames, subject.event().platform());
        // Most projects have no rules: frames are then looked at only as far as the calls that count.
        this.rules = rules.stacks().isEmpty() ? null : new FrameRules(rules, subject, decided());
    }

    private boolean[] decided() {
        var inApp = new boolean[frames.size()];
        for (var i = 0; i < inApp.length; i++) {
            inApp[i] = byName.of(frames.get(i)).inApp();
        }
        return inApp;
    }

    @Override
    public InApp.Decision inApp(int frame) {
        if (rules != null && rules.changed(frame)) {
            return rules.inApp(frame) ? InApp.BY_RULE_YES : InApp.BY_RULE_NO;
        }
        return byName.of(frames.get(frame));
    }

    @Override
    public boolean excluded(int frame) {
        return rules != null && rules.excluded(frame);
    }

    @Override
    public int maxFrames() {
        return rules == null ? 0 : rules.maxFrames();
    }

    List<StackRule> applied() {
        return rules == null ? List.of() : rules.applied();
    }
}
