package dev.faultline.query.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.faultline.query.freshness.FreshnessView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * News that can be added up, so that a busy organisation costs a page two frames a second and no more.
 *
 * @param changes by issue: the fields of its row that are now different
 * @param fresh opened issues and their projects
 * @param counts whether numbers of lists may have changed
 * @param missed whether something was lost on the way: lists are to be read again
 * @param live whether news arrive at all, where that is the news
 * @param freshness how fresh answers are, where that is the news
 */
record LiveFrame(
        Map<Long, Map<String, @Nullable Object>> changes,
        Map<Long, Long> fresh,
        boolean counts,
        boolean missed,
        @Nullable Boolean live,
        @Nullable FreshnessView freshness) {

    static final LiveFrame MISSED = new LiveFrame(Map.of(), Map.of(), true, true, null, null);

    static LiveFrame state(boolean live) {
        return new LiveFrame(Map.of(), Map.of(), false, false, live, null);
    }

    static LiveFrame fresh(FreshnessView view) {
        return new LiveFrame(Map.of(), Map.of(), false, false, null, view);
    }

    LiveFrame and(LiveFrame later) {
        var both = new LinkedHashMap<>(changes);
        later.changes.forEach((id, fields) -> both.merge(id, fields, (before, after) -> {
            var merged = new LinkedHashMap<>(before);
            merged.putAll(after);
            return merged;
        }));
        var opened = new HashMap<>(fresh);
        opened.putAll(later.fresh);
        return new LiveFrame(
                both,
                opened,
                counts || later.counts,
                missed || later.missed,
                later.live == null ? live : later.live,
                later.freshness == null ? freshness : later.freshness);
    }

    boolean tellsOfIssues() {
        return !changes.isEmpty() || !fresh.isEmpty() || missed;
    }

    IssueNews issues() {
        return new IssueNews(
                changes.entrySet().stream()
                        .map(change -> new Change(change.getKey(), change.getValue()))
                        .toList(),
                fresh.entrySet().stream()
                        .map(opened -> new Opened(opened.getKey(), opened.getValue()))
                        .toList(),
                missed);
    }

    /** The frame {@code issues} as it is sent; {@code new} is what lists do not have yet. */
    record IssueNews(
            List<Change> changes, @JsonProperty("new") List<Opened> fresh, boolean missed) {}

    record Change(long id, Map<String, @Nullable Object> fields) {}

    record Opened(long id, long project) {}
}
