package dev.faultline.query.issue;

import dev.faultline.facts.query.SeriesQuery;

/** What a chart's points count. */
public enum SeriesMeasure {
    EVENTS,
    USERS;

    public SeriesQuery.Measure measure() {
        return this == EVENTS ? SeriesQuery.Measure.EVENTS : SeriesQuery.Measure.USERS;
    }
}
