package dev.faultline.query.issue;

import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.Found;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.query.web.PageMeta;
import java.time.Instant;
import java.util.List;

/**
 * Lines of a chart over equal buckets.
 *
 * @param end of the last bucket, which may lie in the future
 */
public record SeriesView(Instant start, Instant end, long bucketMs, List<Line> series, PageMeta meta) {
    public SeriesView {
        series = List.copyOf(series);
    }

    /** One line. */
    public record Line(String key, List<Long> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    public static SeriesView of(Found<SeriesQuery.Series> found, Buckets buckets, PageMeta meta) {
        return new SeriesView(
                buckets.start(),
                buckets.start().plus(buckets.width().multipliedBy(buckets.count())),
                buckets.width().toMillis(),
                found.rows().stream()
                        .map(line -> new Line(line.key(), line.points()))
                        .toList(),
                meta);
    }
}
