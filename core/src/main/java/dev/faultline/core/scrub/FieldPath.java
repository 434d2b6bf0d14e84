package dev.faultline.core.scrub;

import java.util.Arrays;
import java.util.List;

/** Where in a document a value stands: names and list positions from the top. */
public final class FieldPath {
    private String[] segments = new String[16];
    private int depth;

    static FieldPath of(String... segments) {
        var path = new FieldPath();
        for (var segment : segments) {
            path.push(segment);
        }
        return path;
    }

    public void push(String segment) {
        if (depth == segments.length) {
            segments = Arrays.copyOf(segments, depth * 2);
        }
        segments[depth++] = segment;
    }

    public void pop() {
        depth--;
    }

    public int depth() {
        return depth;
    }

    public String segment(int index) {
        return segments[index];
    }

    public String last() {
        return depth == 0 ? "" : segments[depth - 1];
    }

    public List<String> segments() {
        return List.of(Arrays.copyOf(segments, depth));
    }
}
