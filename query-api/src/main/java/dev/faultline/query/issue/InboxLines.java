package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.organization.Member;
import dev.faultline.catalog.organization.Members;
import dev.faultline.core.issue.ShortId;
import dev.faultline.issues.book.BookedIssue;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.teamwork.Inbox.InboxItem;
import dev.faultline.query.search.Search;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines of an inbox with the names that a reader needs: who did it, and to which issue. */
@Component
class InboxLines {
    private static final String PERSON = "user:";

    private final IssueBook book;
    private final Members members;

    InboxLines(IssueBook book, Members members) {
        this.book = book;
        this.members = members;
    }

    /** The issue of a line. */
    record InboxIssue(long id, String shortId, String title) {}

    /**
     * A line as it is shown.
     *
     * @param actor a person's name; null for a program and for this server itself
     * @param issue null once it is gone
     */
    record InboxLine(
            long id,
            String kind,
            @Nullable String actor,
            @Nullable InboxIssue issue,
            String text,
            Instant at,
            boolean read) {}

    List<InboxLine> of(Grant grant, Search search, Collection<InboxItem> items) {
        var issues = book.byId(
                search.projectIds(),
                items.stream().map(InboxItem::issueId).distinct().toList());
        var names = members.of(grant.organizationId()).stream().collect(Collectors.toMap(Member::id, Member::name));
        return items.stream()
                .map(item -> new InboxLine(
                        item.id(),
                        item.kind(),
                        actor(item.actor(), names),
                        issue(search, issues.get(item.issueId())),
                        item.text(),
                        item.at(),
                        item.read()))
                .toList();
    }

    private static @Nullable String actor(String actor, Map<Long, String> names) {
        return actor.startsWith(PERSON)
                ? names.getOrDefault(Long.parseLong(actor.substring(PERSON.length())), "former member")
                : null;
    }

    private static @Nullable InboxIssue issue(Search search, @Nullable BookedIssue issue) {
        var project = issue == null ? null : search.byId().get(issue.projectId());
        return issue == null || project == null
                ? null
                : new InboxIssue(issue.id(), new ShortId(project.prefix(), issue.number()).toString(), issue.title());
    }
}
