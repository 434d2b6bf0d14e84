package dev.faultline.core.scrub;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.NewestElements;
import dev.faultline.core.json.Seconds;
import dev.faultline.core.json.Trim;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.scrub.SensitiveNames.Verdict;
import org.jspecify.annotations.Nullable;

/** Copies values from a cursor to a writer, scrubbed and shortened on the way. One per document. */
public final class Rewriter {
    // Sentry keeps 16 KiB of one value and 7 levels of extra; below that the screen shows nothing any more.
    private static final int MAX_TEXT = 16_384;
    private static final int MAX_DEPTH = 24;
    // Sentry's own bound: the newest frames are the ones people look at.
    private static final int MAX_FRAMES = 250;
    private static final int MAX_NAME = 1_024;
    // No secret that its look betrays is shorter, and names are many.
    private static final int SHORTEST_TOKEN = 12;

    private final JsonCursor in;
    private final JsonWriter out;
    private final Scrubber scrubber;
    private final Marks marks;
    private final FieldPath path = new FieldPath();
    private boolean versions;
    private boolean withoutLocals;
    private @Nullable ClockCorrection clock;
    private int code;

    public Rewriter(JsonCursor in, JsonWriter out, Scrubber scrubber, Marks marks) {
        this.in = in;
        this.out = out;
        this.scrubber = scrubber;
        this.marks = marks;
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
        path.push(writtenName(name));
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
            byRule(rule);
        } else if (in.isObject()) {
            object(rule != null ? Masking.ALL : masking);
        } else if (in.isArray()) {
            array(rule != null ? Masking.ALL : masking);
        } else if (in.isString()) {
            text(masking);
        } else if (in.isNumber()) {
            number(masking);
        } else {
            out.raw(Boolean.TRUE.equals(in.bool()) ? "true" : in.isBoolean() ? "false" : "null");
        }
    }

    private void byRule(CustomRule rule) {
        var text = in.text();
        marks.add(path, rule.name(), rule.kind(), text == null ? 0 : text.length());
        out.text(rule.removes() || text == null ? null : rule.apply(text));
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
                path.push(writtenName(name));
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

    private void text(Masking masking) {
        var text = in.text();
        if (text == null || text.isEmpty() || text.equals(Scrubber.FILTERED)) {
            out.text(text);
        } else if (masking.masksTexts() && !(versions && VersionTexts.isVersion(text))) {
            marks.add(path, masking == Masking.LOCALS ? "@locals" : "@name", Mark.Kind.REPLACED, text.length());
            out.text(Scrubber.FILTERED);
        } else {
            var shortened = shortened(text);
            var result = masking == Masking.OFF ? shortened : scrubbed(shortened);
            if (result != text || !in.copyTo(out)) {
                out.text(result);
            }
        }
    }

    private String shortened(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        marks.add(path, "!limit", Mark.Kind.SHORTENED, text.length());
        return Trim.to(text, MAX_TEXT);
    }

    private String scrubbed(String text) {
        var result = text;
        var findings = scrubber.findings(text, code > 0);
        if (findings != null) {
            for (var finding : findings.all()) {
                marks.add(path, finding.rule(), Mark.Kind.REPLACED, text.length());
            }
            result = findings.applyTo(text);
        }
        for (var rule : scrubber.rules()) {
            if (!rule.whole() && rule.appliesTo(path)) {
                var changed = rule.apply(result);
                if (changed != result) {
                    marks.add(path, rule.name(), rule.kind(), text.length());
                    result = changed;
                }
            }
        }
        return result;
    }

    private void number(Masking masking) {
        var token = in.text();
        if (token == null || masking.masksNumbers()) {
            marks.add(path, "@name", Mark.Kind.REPLACED, token == null ? 0 : token.length());
            out.text(Scrubber.FILTERED);
        } else if (masking != Masking.OFF && token.length() >= SHORTEST_TOKEN) {
            var scrubbed = scrubbed(shortened(token));
            // What is no JSON number any more (or never was: NaN) goes as text.
            if (scrubbed == token && JsonNumbers.isNumber(token)) {
                out.raw(token);
            } else {
                out.text(scrubbed);
            }
        } else if (JsonNumbers.isNumber(token)) {
            out.raw(token);
        } else {
            out.text(token);
        }
    }

    private void tooDeep() {
        marks.add(path, "!limit", Mark.Kind.SHORTENED, 0);
        in.skip();
        out.text("...");
    }

    /** Writes a member's name; answers it as it was written. */
    private String writtenName(String name) {
        var shown = shownName(name);
        in.writeName(shown, out);
        return shown;
    }

    private String shownName(String name) {
        if (name.length() < SHORTEST_TOKEN) {
            return name;
        }
        var findings = scrubber.findings(Trim.to(name, MAX_NAME), false);
        return findings == null ? Trim.to(name, MAX_NAME) : findings.applyTo(Trim.to(name, MAX_NAME));
    }

    /** What happens to every scalar below a point. */
    private enum Masking {
        NONE,
        /** Below a name that the project calls safe. */
        OFF,
        TEXTS,
        ALL,
        LOCALS;

        boolean masksTexts() {
            return this == TEXTS || this == ALL || this == LOCALS;
        }

        boolean masksNumbers() {
            return this == ALL || this == LOCALS;
        }
    }
}
