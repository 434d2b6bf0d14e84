package dev.faultline.core.body;

import dev.faultline.core.json.JsonWriter;
import dev.faultline.core.normalize.Normalized.Problem;
import dev.faultline.core.scrub.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was changed and what was wrong: {@code errors} and {@code _meta}, in the forms Sentry's tools read. */
final class MarksBody {
    /** A place in the document with its remarks and the places below. */
    private static final class Place {
        final Map<String, Place> below = new TreeMap<>();
        final List<Mark> marks = new ArrayList<>(1);
    }

    private final JsonWriter out;

    MarksBody(JsonWriter out) {
        this.out = out;
    }

    void write(List<Problem> problems, List<Mark> marks) {
        if (!problems.isEmpty()) {
            out.name("errors");
            out.startArray();
            for (var problem : problems) {
                out.startObject();
                out.member("type", problem.type());
                out.member("name", problem.name());
                out.endObject();
            }
            out.endArray();
        }
        if (!marks.isEmpty()) {
            var root = new Place();
            for (var mark : marks) {
                var place = root;
                for (var segment : mark.path()) {
                    place = place.below.computeIfAbsent(segment, key -> new Place());
                }
                place.marks.add(mark);
            }
            out.name("_meta");
            place(root);
        }
    }

    private void place(Place place) {
        out.startObject();
        if (!place.marks.isEmpty()) {
            out.name("");
            out.startObject();
            out.name("rem");
            out.startArray();
            for (var mark : place.marks) {
                out.startArray();
                out.text(mark.rule());
                out.text(mark.kind().code());
                out.endArray();
            }
            out.endArray();
            out.name("len");
            out.raw(Integer.toString(place.marks.getFirst().originalLength()));
            out.endObject();
        }
        place.below.forEach((segment, below) -> {
            out.name(segment);
            place(below);
        });
        out.endObject();
    }
}
