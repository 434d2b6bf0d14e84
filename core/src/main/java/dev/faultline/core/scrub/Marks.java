package dev.faultline.core.scrub;

import java.util.ArrayList;
import java.util.List;

/** The remarks about one document. */
public final class Marks {
    // A hostile document could be all marks; people read the first few.
    private static final int MAX = 200;

    private final List<Mark> marks;

    public Marks() {
        this(List.of());
    }

    /** Goes on where others left off. */
    public Marks(List<Mark> before) {
        marks = new ArrayList<>(before);
    }

    public void add(FieldPath path, String rule, Mark.Kind kind, int originalLength) {
        if (marks.size() < MAX) {
            marks.add(new Mark(path.segments(), rule, kind, originalLength));
        }
    }

    public List<Mark> all() {
        return List.copyOf(marks);
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }
}
