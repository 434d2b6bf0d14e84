package dev.faultline.query.search;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.event.EventId;
import dev.faultline.core.issue.ShortId;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.issues.book.BookedIssue;
import dev.faultline.issues.book.IssueBook;
import dev.faultline.issues.book.ReleaseBook;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From any id that people paste to what it names. */
@RestController
class ResolveController {
    private final Searches searches;
    private final IssueBook issues;
    private final FactsReader facts;
    private final ReleaseBook releases;

    ResolveController(Searches searches, IssueBook issues, FactsReader facts, ReleaseBook releases) {
        this.searches = searches;
        this.issues = issues;
        this.facts = facts;
        this.releases = releases;
    }

    /** What an id can name. */
    enum ResolvedKind {
        ISSUE,
        EVENT,
        RELEASE,
        PROJECT
    }

    /** Something with that name. */
    record Resolved(
            ResolvedKind kind,
            String id,
            String label,
            @Nullable String project,
            @Nullable String shortId) {}

    @GetMapping("/api/v1/orgs/{org}/resolve")
    @Needs(Permission.EVENT_READ)
    @Summary("What an id names: short id, issue number, event id, release or project")
    List<Resolved> resolveId(Grant grant, @RequestParam String q) {
        var search = searches.of(grant, new ScopeRequest(null, null, null, null));
        var text = q.strip();
        List<Resolved> found = new ArrayList<>();
        issue(search, text).ifPresent(issue -> found.add(view(search, issue)));
        if (EventId.isValid(text)) {
            facts.event(search.organization(), EventId.parse(text))
                    .ifPresent(event -> found.add(new Resolved(
                            ResolvedKind.EVENT,
                            event.id().toString(),
                            event.title(),
                            search.project(event.projectId())
                                    .map(project -> project.slug())
                                    .orElse(null),
                            null)));
        }
        releases.named(search.projectIds(), text).stream()
                .limit(1)
                .forEach(release -> found.add(
                        new Resolved(ResolvedKind.RELEASE, release.version(), release.version(), null, null)));
        search.projects().stream()
                .filter(project -> project.slug().equals(text))
                .forEach(project -> found.add(new Resolved(
                        ResolvedKind.PROJECT, Long.toString(project.id()), project.name(), project.slug(), null)));
        return found;
    }

    private Optional<BookedIssue> issue(Search search, String text) {
        if (text.matches("\\d{1,15}")) {
            return issues.issue(search.projectIds(), Long.parseLong(text));
        }
        return ShortId.parse(text)
                .flatMap(id -> search.projects().stream()
                        .filter(project -> project.prefix().equals(id.prefix()))
                        .findFirst()
                        .flatMap(project -> issues.byNumber(project.id(), id.number())));
    }

    private static Resolved view(Search search, BookedIssue issue) {
        var project = search.project(issue.projectId()).orElseThrow();
        return new Resolved(
                ResolvedKind.ISSUE,
                Long.toString(issue.id()),
                issue.title(),
                project.slug(),
                new ShortId(project.prefix(), issue.number()).toString());
    }
}
