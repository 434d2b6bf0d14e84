package dev.faultline.core.scrub;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.json.Trim;

/** Writes texts, numbers and names of members, scrubbed and shortened; what needs no change keeps its bytes. */
final class Scalars {
    // Sentry keeps as much of one value.
    private static final int MAX_TEXT = 16_384;
    private static final int MAX_NAME = 1_024;
    // No secret that its look betrays is shorter, and names are many.
    private static final int SHORTEST_TOKEN = 12;

    private final JsonCursor in;
    private final JsonWriter out;
    private final Scrubber scrubber;
    private final Marks marks;
    private final FieldPath path;

    Scalars(JsonCursor in, JsonWriter out, Scrubber scrubber, Marks marks, FieldPath path) {
        this.in = in;
        this.out = out;
        this.scrubber = scrubber;
        this.marks = marks;
        this.path = path;
    }

    /**
     * @param code whether the text is source code
     * @param versions whether what looks like a version stays, whatever its name
     */
    void text(Masking masking, boolean code, boolean versions) {
        var text = in.text();
        if (text == null || text.isEmpty() || text.equals(Scrubber.FILTERED)) {
            out.text(text);
        } else if (masking.masksTexts() && !(versions && VersionTexts.isVersion(text))) {
            marks.add(path, masking == Masking.LOCALS ? "@locals" : "@name", Mark.Kind.REPLACED, text.length());
            out.text(Scrubber.FILTERED);
        } else {
            var shortened = shortened(text);
            var result = masking == Masking.OFF ? shortened : scrubbed(shortened, code);
            if (result != text || !in.copyTo(out)) {
                out.text(result);
            }
        }
    }

    void number(Masking masking, boolean code) {
        var token = in.text();
        if (token == null || masking.masksNumbers()) {
            marks.add(path, "@name", Mark.Kind.REPLACED, token == null ? 0 : token.length());
            out.text(Scrubber.FILTERED);
        } else if (masking != Masking.OFF && token.length() >= SHORTEST_TOKEN) {
            var scrubbed = scrubbed(shortened(token), code);
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

    /** The whole value, as a rule leaves it. */
    void byRule(CustomRule rule) {
        var text = in.text();
        marks.add(path, rule.name(), rule.kind(), text == null ? 0 : text.length());
        out.text(rule.removes() || text == null ? null : rule.apply(text));
    }

    /** Writes a member's name; answers it as it was written. */
    String name(String name) {
        var shown = shown(name);
        in.writeName(shown, out);
        return shown;
    }

    private String shown(String name) {
        if (name.length() < SHORTEST_TOKEN) {
            return name;
        }
        var trimmed = Trim.to(name, MAX_NAME);
        var findings = scrubber.findings(trimmed, false);
        return findings == null ? trimmed : findings.applyTo(trimmed);
    }

    private String shortened(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        marks.add(path, "!limit", Mark.Kind.SHORTENED, text.length());
        return Trim.to(text, MAX_TEXT);
    }

    private String scrubbed(String text, boolean code) {
        var result = text;
        var findings = scrubber.findings(text, code);
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
}
