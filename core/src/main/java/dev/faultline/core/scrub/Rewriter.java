package dev.faultline.core.scrub;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.NewestElements;
import dev.faultline.core.json.Seconds;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.scrub.SensitiveNames.Verdict;
import org.jspecify.annotations.Nullable;

/** Copies values from a cursor to a writer, scrubbed and shortened on the way. One per document. */
public final class Rewriter {
    // Sentry keeps 7 levels of extra; below this the screen shows nothing any more.
    private static final int MAX_DEPTH = 24;
    // Sentry's own bound: the newest frames are the ones people look at.
    private static final int MAX_FRAMES = 250;

    private final JsonCursor in;
    private final JsonWriter out;
    private final Scrubber scrubber;
    private final Marks marks;
    private final FieldPath path = new FieldPath();
    private final Scalars scalars;
    private boolean versions;
    private boolean withoutLocals;
    private @Nullable ClockCorrection clock;
    private int code;

    public Rewriter(JsonCursor in, JsonWriter out, Scrubber scrubber, Marks marks) {
        this.in = in;
        this.out = out;
        this.scrubber = scrubber;
        this.marks = marks;
        this.scalars = new Scalars(in, out, scrubber, marks, path);
    }

    public FieldPath path() {
        return path;
    }

    /** Times of breadcrumbs and spans move as the event's own does. */
    public void correctTimes(ClockCorrection correction) {
        clock = correction.shift().isZero() ? null : correction;
    }

    public void removeLocals() {
        withoutLocals = true;
    }

    /** The value of a member that maps names of packages to versions: a package may be called as it likes. */
    public void versions(String name) {
        versions = true;
        member(name);
        versions = false;
    }

    /** The member's value, written under that name. */
    public void member(String name) {
        path.push(scalars.name(name));
        if (clock != null && isTime(name)) {
            time(clock);
            path.pop();
            return;
        }
        named(name, scrubber.judge(name));
        path.pop();
    }

    /** {@code context_line}, {@code pre_context}, {@code post_context}. */
    private static boolean sourceLines(String name) {
        // Asked for every name: most are told apart by their length.
        return switch (name.length()) {
            case 11 -> name.equals("pre_context");
            case 12 -> name.equals("context_line") || name.equals("post_context");
            default -> false;
        };
    }

    private boolean isTime(String name) {
        return (name.equals("timestamp") || name.equals("start_timestamp"))
                && !in.isObject()
                && !in.isArray()
                && (path.segment(0).equals("breadcrumbs") || path.segment(0).equals("spans"));
    }

    private void time(ClockCorrection correction) {
        var time = Timestamps.read(in.text());
        if (time == null) {
            out.text(null);
        } else {
            out.raw(Seconds.of(correction.apply(time)));
        }
    }

    private void named(String name, Verdict verdict) {
        if (verdict == Verdict.SAFE) {
            copy(Masking.OFF);
        } else if (verdict != Verdict.ORDINARY) {
            copy(verdict == Verdict.SENSITIVE ? Masking.ALL : Masking.TEXTS);
        } else if (withoutLocals && name.equals("vars") && in.isObject()) {
            copy(Masking.LOCALS);
        } else if (sourceLines(name)) {
            code++;
            copy(Masking.NONE);
            code--;
        } else {
            copy(Masking.NONE);
        }
    }

    /** The value on which the cursor stands. */
    public void value() {
        copy(Masking.NONE);
    }

    private void copy(Masking masking) {
        var rule = scrubber.hasRules() ? scrubber.wholeRuleFor(path) : null;
        if (rule != null && (rule.removes() || !in.isObject() && !in.isArray())) {
            scalars.byRule(rule);
        } else if (in.isObject()) {
            object(rule != null ? Masking.ALL : masking);
        } else if (in.isArray()) {
            array(rule != null ? Masking.ALL : masking);
        } else if (in.isString()) {
            scalars.text(masking, code > 0, versions);
        } else if (in.isNumber()) {
            scalars.number(masking, code > 0);
        } else {
            out.raw(Boolean.TRUE.equals(in.bool()) ? "true" : in.isBoolean() ? "false" : "null");
        }
    }

    private void object(Masking masking) {
        if (path.depth() > MAX_DEPTH) {
            tooDeep();
            return;
        }
        out.startObject();
        @Nullable String told = null;
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            if (masking != Masking.NONE) {
                path.push(scalars.name(name));
                copy(masking);
                path.pop();
                continue;
            }
            // {"name": "Authorization", "value": "…"}: the name stands beside its value.
            var naming = (name.equals("name") || name.equals("key")) && in.isString();
            if (told != null && name.equals("value") && scrubber.sensitive(told)) {
                path.push(name);
                out.name(name);
                copy(Masking.TEXTS);
                path.pop();
            } else {
                told = naming ? in.text() : told;
                member(name);
            }
        }
        out.endObject();
    }

    private void array(Masking masking) {
        if (path.depth() > MAX_DEPTH) {
            tooDeep();
            return;
        }
        out.startArray();
        var newest = new NewestElements(out, path.last().equals("frames") ? MAX_FRAMES : Integer.MAX_VALUE);
        @Nullable String before = null;
        for (var i = 0; in.nextElement(); i++) {
            newest.next();
            path.push(Integer.toString(i));
            // ["Authorization", "…"] and ["--password", "…"]: the name stands before its value.
            var named = masking == Masking.NONE && before != null && scrubber.sensitive(before);
            var text = in.isString() && masking == Masking.NONE ? in.text() : null;
            copy(named ? Masking.TEXTS : masking);
            before = text != null && (i == 0 && pairsAbove() || text.startsWith("--")) ? text : null;
            path.pop();
        }
        limited(newest.keep());
        out.endArray();
    }

    /** Remarks that a list lost elements; {@code sent} is how many there were, 0 when all fit. */
    public void limited(int sent) {
        if (sent > 0) {
            marks.add(path, "!limit", Mark.Kind.SHORTENED, sent);
        }
    }

    private boolean pairsAbove() {
        for (var i = 0; i < path.depth(); i++) {
            switch (path.segment(i)) {
                case "request", "headers", "query_string", "cookies", "data", "tags" -> {
                    return path.depth() >= 3;
                }
                default -> {}
            }
        }
        return false;
    }

    private void tooDeep() {
        marks.add(path, "!limit", Mark.Kind.SHORTENED, 0);
        in.skip();
        out.text("...");
    }
}
