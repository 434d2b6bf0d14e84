package dev.faultline.query.tools;

import dev.faultline.query.issue.IssueItem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An issue in Sentry's form: ids and the count are strings. */
record ToolIssue(
        String id,
        @Nullable String shareId,
        String shortId,
        String title,
        String culprit,
        String permalink,
        @Nullable String logger,
        String level,
        String status,
        @Nullable String substatus,
        Map<String, Object> statusDetails,
        boolean isPublic,
        String platform,
        ToolIssueProject project,
        String type,
        String issueType,
        String issueCategory,
        Map<String, String> metadata,
        int numComments,
        @Nullable ToolAssignee assignedTo,
        boolean isBookmarked,
        boolean isSubscribed,
        boolean hasSeen,
        List<String> annotations,
        boolean isUnhandled,
        String count,
        long userCount,
        Instant firstSeen,
        Instant lastSeen,
        Map<String, List<List<Long>>> stats,
        String priority) {

    record ToolIssueProject(String id, String name, String slug, String platform) {}

    record ToolAssignee(String type, String id, String name) {}

    /** @param page the address of the issue in the UI */
    static ToolIssue of(IssueItem item, String page) {
        var assignee = item.assignee();
        return new ToolIssue(
                Long.toString(item.id()),
                null,
                item.shortId(),
                item.title(),
                item.culprit(),
                page,
                null,
                item.level(),
                status(item),
                item.substatus() == null ? null : item.substatus().name().toLowerCase(Locale.ROOT),
                Map.of(),
                false,
                item.platform(),
                new ToolIssueProject(
                        Long.toString(item.project().id()),
                        item.project().slug(),
                        item.project().slug(),
                        item.platform()),
                "error",
                "error",
                "error",
                Map.of("type", item.type(), "value", item.value(), "title", item.title()),
                item.commentCount(),
                assignee == null
                        ? null
                        : new ToolAssignee(
                                assignee.kind().name().toLowerCase(Locale.ROOT),
                                Long.toString(assignee.id()),
                                assignee.name()),
                item.bookmarked(),
                item.subscribed(),
                true,
                List.of(),
                item.unhandled(),
                Long.toString(item.events()),
                item.users(),
                item.firstSeen(),
                item.lastSeen(),
                Map.of(),
                item.priority().name().toLowerCase(Locale.ROOT));
    }

    private static String status(IssueItem item) {
        return switch (item.status()) {
            case ARCHIVED -> "ignored";
            case RESOLVED -> "resolved";
            case UNRESOLVED -> "unresolved";
        };
    }
}
