package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.project.Project;
import dev.faultline.core.issue.FixedIssues;
import dev.faultline.core.issue.ShortId;
import dev.faultline.issues.book.BookedIssue;
import dev.faultline.issues.book.BookedRelease.Commit;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A commit that says "Fixes SHOP-1A" resolves that issue in the release that brings it. */
@Component
final class CommitFixes {
    private final IssueBook book;
    private final Searches searches;
    private final ToolIssueChanges changes;

    CommitFixes(IssueBook book, Searches searches, ToolIssueChanges changes) {
        this.book = book;
        this.searches = searches;
        this.changes = changes;
    }

    /** @param before what the release held: told again, a commit does not resolve again what has come back since */
    void resolve(Grant grant, Project project, String version, List<Commit> before, List<Commit> now) {
        var known = before.stream().map(Commit::id).collect(Collectors.toSet());
        var fixed = now.stream()
                .filter(commit -> !known.contains(commit.id()))
                .map(Commit::message)
                .filter(Objects::nonNull)
                .flatMap(message -> FixedIssues.in(message).stream())
                .filter(id -> id.prefix().equals(project.prefix()))
                .map(ShortId::number)
                .distinct()
                .map(number -> book.byNumber(project.id(), number))
                .flatMap(Optional::stream)
                .filter(issue -> !issue.state().status().equals("resolved"))
                .map(BookedIssue::id)
                .toList();
        if (!fixed.isEmpty()) {
            changes.resolveIn(grant, searches.of(grant, new ScopeRequest(null, null, null, null)), fixed, version);
        }
    }
}
