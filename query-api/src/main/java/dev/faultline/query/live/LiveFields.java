package dev.faultline.query.live;

import dev.faultline.core.record.LiveNews;
import dev.faultline.core.record.LiveNews.Change;
import dev.faultline.core.record.LiveNews.Kind;
import dev.faultline.query.issue.IssueItems;
import dev.faultline.query.issue.IssueItems.Standing;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Puts into a frame what every page may show whatever its scope: when an issue was last seen, and how it stands. Numbers
 * of events depend on the page's window and search and stay away.
 */
@Component
final class LiveFields {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFields.class);

    private final IssueItems items;

    LiveFields(IssueItems items) {
        this.items = items;
    }

    LiveFrame frame(LiveNews news) {
        var moved = news.changes().stream()
                .filter(change -> change.kind() != Kind.SEEN)
                .toList();
        var standing = standing(news.organizationId(), moved);
        Map<Long, Map<String, @Nullable Object>> changes = new LinkedHashMap<>();
        Map<Long, Long> fresh = new HashMap<>();
        for (var change : news.changes()) {
            var fields = fields(change, news.at(), standing.get(change.issueId()));
            if (!fields.isEmpty()) {
                changes.put(change.issueId(), fields);
            }
            if (change.kind() == Kind.OPENED) {
                fresh.put(change.issueId(), change.projectId());
            }
        }
        return new LiveFrame(changes, fresh, !moved.isEmpty(), false, null, null);
    }

    private Map<Long, Standing> standing(long organizationId, List<Change> moved) {
        if (moved.isEmpty()) {
            return Map.of();
        }
        try {
            return items.standing(
                    organizationId,
                    moved.stream().map(Change::projectId).distinct().toList(),
                    moved.stream().map(Change::issueId).toList());
        } catch (DataAccessException e) {
            LOG.debug("live news go out without the state of issues", e);
            return Map.of();
        }
    }

    private static Map<String, @Nullable Object> fields(Change change, long at, @Nullable Standing standing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        if (change.events() > 0) {
            fields.put("lastSeen", Instant.ofEpochMilli(at));
        }
        if (standing != null) {
            fields.put("version", standing.version());
            fields.put("status", standing.status());
            fields.put("substatus", standing.substatus());
            fields.put("priority", standing.priority());
            fields.put("assignee", standing.assignee());
        }
        return fields;
    }
}
