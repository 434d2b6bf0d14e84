package dev.faultline.core.scrub;

import java.util.List;
import java.util.Locale;

/** A dotted selector: {@code *} stands for one segment or a part of it, {@code **} for any number of segments. */
final class PathPattern {
    private final List<String> segments;

    PathPattern(String selector) {
        this.segments = List.of(selector.strip().toLowerCase(Locale.ROOT).split("\\."));
    }

    boolean matches(FieldPath path) {
        return matches(0, path, 0);
    }

    private boolean matches(int at, FieldPath path, int depth) {
        if (at == segments.size()) {
            return depth == path.depth();
        }
        var segment = segments.get(at);
        if (segment.equals("**")) {
            for (var d = depth; d <= path.depth(); d++) {
                if (matches(at + 1, path, d)) {
                    return true;
                }
            }
            return false;
        }
        return depth < path.depth()
                && Glob.matches(segment, path.segment(depth).toLowerCase(Locale.ROOT))
                && matches(at + 1, path, depth + 1);
    }
}
