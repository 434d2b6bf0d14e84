package dev.faultline.bench.growth;

import java.io.IOException;
import java.util.List;

/** Ids of a house to ask for: frequent and rare issues alike, so that no answer is asked for twice in a row. */
record Names(List<String> issues, List<String> events, String release) {
    private static final int MANY = 200;

    static Names of(House house, EngineDoor engines) throws IOException, InterruptedException {
        var projects = house.projects().toString().replaceAll("[\\[\\]]", "");
        var events = engines.clickHouse(
                "SELECT replaceAll(toString(event_id), '-', '') FROM events WHERE project_id IN (" + projects
                        + ") AND received_at > now() - toIntervalDay(10) ORDER BY cityHash64(event_id) LIMIT " + MANY);
        var issues = engines.clickHouse("SELECT issue_id FROM issue_hashes WHERE project_id IN (" + projects
                + ") AND hash IN (SELECT hash FROM events WHERE project_id IN (" + projects
                + ") AND received_at > now() - toIntervalDay(10)) ORDER BY cityHash64(hash) LIMIT " + MANY);
        var release = engines.clickHouse("SELECT release FROM events WHERE project_id IN (" + projects
                + ") AND received_at > now() - toIntervalDay(3) GROUP BY release ORDER BY count() DESC LIMIT 1");
        return new Names(issues.lines().toList(), events.lines().toList(), release);
    }

    String fill(String path, int turn) {
        return path.replace("{issue}", issues.get(turn % issues.size()))
                .replace("{event}", events.get(turn % events.size()) + "?")
                .replace("{release}", release);
    }
}
