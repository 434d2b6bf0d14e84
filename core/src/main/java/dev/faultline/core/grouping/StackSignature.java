package dev.faultline.core.grouping;

import dev.faultline.core.event.Frame;
import dev.faultline.core.grouping.frame.Call;
import dev.faultline.core.grouping.frame.CallCleaner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of a stack that tell where it broke, and what became of each other call. */
final class StackSignature {
    /** A chain of checks that call checks ends somewhere. */
    private static final int MAX_CALLS = 8;

    private static final int MAX_NAMELESS = 2;
    /** A call that occurs so often is part of what overflowed the stack. */
    private static final int CYCLE = 3;

    /** What became of a frame. */
    enum Verdict {
        COUNTED("counts"),
        NOT_IN_APP("is not the application's"),
        BEYOND("is further from the crash than the calls that count"),
        REPEATED("is a call that already counts: recursion"),
        ENTRY("is where a program or thread begins"),
        ANONYMOUS("has no name"),
        MINIFIED("has a name that the next build makes anew"),
        GENERATED("was made by a compiler, a proxy or a decorator"),
        EXCLUDED("is left out by a stack rule"),
        OUTSIDE_CYCLE("is no part of the cycle that overflowed the stack");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private final List<Frame> frames;
    private final String platform;
    private final CallCleaner cleaner;
    private final FrameRuling ruling;
    private final int depth;
    private final @Nullable Verdict[] verdicts;
    private final List<Call> calls = new ArrayList<>(4);
    private final List<Call> nameless = new ArrayList<>(2);
    private boolean crashIsNamed = true;
    private boolean fromLibraries;
    private int telling;

    /** @param depth how many calls shall tell the place when no rule says */
    StackSignature(
            List<Frame> frames, String platform, CallCleaner cleaner, FrameRuling ruling, int depth, boolean overflow) {
        this.frames = frames;
        this.platform = platform;
        this.cleaner = cleaner;
        this.ruling = ruling;
        this.depth = ruling.maxFrames() == 0 ? depth : ruling.maxFrames();
        this.verdicts = new Verdict[frames.size()];
        if (overflow && cycle()) {
            return;
        }
        walk(Pick.OWN);
        if (calls.isEmpty() && nameless.isEmpty()) {
            fromLibraries = true;
            walk(Pick.LIBRARIES);
        }
        if (calls.isEmpty() && nameless.isEmpty()) {
            walk(Pick.ANY);
        }
        if (calls.isEmpty()) {
            calls.addAll(nameless);
            crashIsNamed = false;
        }
    }

    private enum Pick {
        OWN,
        LIBRARIES,
        ANY
    }

    /** The crash first. */
    List<Call> calls() {
        return calls;
    }

    /** False when the calls say too little, so that the message must help. */
    boolean tellsThePlace() {
        return !calls.isEmpty() && crashIsNamed;
    }

    /** Whether no call was the application's, so that those of libraries had to do. */
    boolean fromLibraries() {
        return fromLibraries;
    }

    Verdict verdict(int frame) {
        var verdict = verdicts[frame];
        return verdict == null ? Verdict.BEYOND : verdict;
    }

    /** Whether the call is one that tells the place, its first occurrence or a nameless one that had to do. */
    boolean counts(int frame, Call call) {
        return verdict(frame) == Verdict.COUNTED || call.kind() != Call.Kind.NAMED && calls.contains(call);
    }

    private void walk(Pick pick) {
        for (var i = frames.size() - 1; i >= 0; i--) {
            var frame = frames.get(i);
            if (ruling.excluded(i)) {
                verdicts[i] = Verdict.EXCLUDED;
            } else if (!picked(pick, i, frame)) {
                verdicts[i] = Verdict.NOT_IN_APP;
            } else if (telling >= depth || calls.size() >= Math.max(depth, MAX_CALLS)) {
                verdicts[i] = Verdict.BEYOND;
            } else {
                verdicts[i] = judge(cleaner.clean(frame, platform));
            }
        }
    }

    private boolean picked(Pick pick, int index, Frame frame) {
        return switch (pick) {
            case OWN -> ruling.inApp(index).inApp();
            case LIBRARIES -> !Libraries.jvmRuntime(frame);
            case ANY -> true;
        };
    }

    private Verdict judge(Call call) {
        if (call.kind() == Call.Kind.GENERATED) {
            return Verdict.GENERATED;
        }
        if (call.kind() != Call.Kind.NAMED) {
            var first = calls.isEmpty() && nameless.isEmpty();
            crashIsNamed &= !(first && call.kind() == Call.Kind.MINIFIED);
            if (nameless.size() < MAX_NAMELESS && !nameless.contains(call)) {
                nameless.add(call);
            }
            return call.kind() == Call.Kind.MINIFIED ? Verdict.MINIFIED : Verdict.ANONYMOUS;
        }
        if (calls.contains(call)) {
            return Verdict.REPEATED;
        }
        if (telling > 0 && HelperNames.entry(call)) {
            return Verdict.ENTRY;
        }
        if (!HelperNames.helper(call)) {
            telling++;
        }
        calls.add(call);
        return Verdict.COUNTED;
    }

    /** Where a stack overflows is chance: the calls that repeat are the bug. */
    private boolean cycle() {
        var all = new Call[frames.size()];
        var counts = new java.util.HashMap<Call, Integer>();
        for (var i = 0; i < all.length; i++) {
            all[i] = cleaner.clean(frames.get(i), platform);
            counts.merge(all[i], 1, Integer::sum);
        }
        for (var i = all.length - 1; i >= 0; i--) {
            var member = ruling.inApp(i).inApp() && counts.getOrDefault(all[i], 0) >= CYCLE;
            if (member && !calls.contains(all[i]) && calls.size() < MAX_CALLS) {
                calls.add(all[i]);
                verdicts[i] = Verdict.COUNTED;
            } else {
                verdicts[i] = member ? Verdict.REPEATED : Verdict.OUTSIDE_CYCLE;
            }
        }
        return !calls.isEmpty();
    }
}
