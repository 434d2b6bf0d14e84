package dev.faultline.facts.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Time series of any selection, whole or split by a key's most frequent values. */
public final class SeriesQuery {
    private static final String OTHER = "other";

    private final FactsQuery facts;

    public SeriesQuery(FactsQuery facts) {
        this.facts = facts;
    }

    /** What a point counts. */
    public enum Measure {
        EVENTS,
        USERS
    }

    /** One line of a chart; {@code key} is empty for the whole. */
    public record Series(String key, List<Long> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    private record Point(String key, int bucket, long value) {}

    /**
     * @param splitBy the key to split by, or null
     * @param top so many values keep a line of their own, the rest is "other"
     */
    public Found<Series> series(
            Selection selection,
            Buckets buckets,
            Measure measure,
            @Nullable GroupKey splitBy,
            int top,
            QueryBudget budget) {
        var source = splitBy == null || splitBy.inRollups() ? selection.chartSource() : Source.EVENTS;
        var sql = new Sql();
        var where = selection.where(source, sql);
        var key = splitBy == null ? "''" : splitBy.expression(sql);
        if (splitBy != null) {
            key = "if(" + key + " IN (SELECT " + key + " FROM " + source.table() + " WHERE " + where
                    + " GROUP BY 1 ORDER BY " + source.count() + " DESC LIMIT " + sql.parameter("UInt32", top) + "), "
                    + key + ", '" + OTHER + "')";
        }
        sql.add("SELECT " + key + " AS series, " + buckets.index(source, sql) + " AS bucket, "
                + (measure == Measure.EVENTS ? source.count() : source.users()) + " AS value FROM " + source.table()
                + " WHERE " + where + " GROUP BY series, bucket ORDER BY series, bucket");
        var found = facts.find(
                selection.scope().tenant(),
                sql,
                budget,
                row -> new Point(row.getString("series"), row.getInteger("bucket"), row.getLong("value")));
        return new Found<>(
                lines(found.rows(), buckets.count()),
                found.scannedRows(),
                found.partial(),
                found.exact() && measure == Measure.EVENTS);
    }

    private static List<Series> lines(List<Point> points, int count) {
        Map<String, Long[]> lines = new LinkedHashMap<>();
        for (var point : points) {
            var line = lines.computeIfAbsent(point.key(), key -> zeros(count));
            line[Math.min(point.bucket(), count - 1)] += point.value();
        }
        List<Series> series = new ArrayList<>();
        lines.forEach((key, line) -> series.add(new Series(key, List.of(line))));
        return series;
    }

    private static Long[] zeros(int count) {
        var zeros = new Long[count];
        Arrays.fill(zeros, 0L);
        return zeros;
    }
}
