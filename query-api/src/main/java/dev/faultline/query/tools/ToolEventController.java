package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.event.EventId;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.StoredEvent;
import dev.faultline.query.event.EventLists;
import dev.faultline.query.event.EventRow;
import dev.faultline.query.event.EventViews;
import dev.faultline.query.issue.IssueFinder;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events as Sentry's tools read them. */
@RestController
class ToolEventController {
    private static final int PAGE = 100;

    private final Searches searches;
    private final EventLists lists;
    private final EventPage events;
    private final EventViews views;
    private final FactsReader facts;
    private final IssueFinder finder;
    private final ToolPages pages;

    ToolEventController(
            Searches searches,
            EventLists lists,
            EventPage events,
            EventViews views,
            FactsReader facts,
            IssueFinder finder,
            ToolPages pages) {
        this.searches = searches;
        this.lists = lists;
        this.events = events;
        this.views = views;
        this.facts = facts;
        this.finder = finder;
        this.pages = pages;
    }

    @GetMapping("/api/0/projects/{org}/{project}/events/")
    @Needs(Permission.EVENT_READ)
    @Summary("Events of a project, newest first")
    ResponseEntity<List<ToolEventRow>> listProjectEvents(
            Grant grant, @PathVariable String project, @RequestParam(required = false) @Nullable String cursor) {
        var search = project(grant, project);
        var page = lists.page(search, ToolPages.cursor(cursor), PAGE, System.nanoTime());
        return pages.answer(
                page.items().stream().map(ToolEventRow::of).toList(),
                "/api/0/projects/" + grant.organizationSlug() + "/" + project + "/events/",
                page.next(),
                null);
    }

    @GetMapping("/api/0/projects/{org}/{project}/events/{event}/")
    @Needs(Permission.EVENT_READ)
    @Summary("One event")
    ToolEvent getProjectEvent(Grant grant, @PathVariable String project, @PathVariable String event) {
        var search = project(grant, project);
        return view(search, byId(search, event));
    }

    @GetMapping("/api/0/organizations/{org}/issues/{issue}/events/{event}/")
    @Needs(Permission.EVENT_READ)
    @Summary("An event of an issue: latest, oldest, recommended or an event id")
    ToolEvent getIssueEvent(Grant grant, @PathVariable String issue, @PathVariable String event) {
        var search = searches.of(grant, new ScopeRequest(null, null, null, "90d"));
        var hashes = finder.get(search, issue).hashes();
        var own = search.with(search.selection().ofHashes(hashes));
        Optional<StoredEvent> found = switch (event) {
            case "latest" ->
                events.page(own.selection(), null, 0, QueryBudget.SCREEN).rows().stream()
                        .findFirst();
            case "oldest" -> events.first(own.selection(), QueryBudget.SCREEN);
            case "recommended" -> events.mostInformative(own.selection(), QueryBudget.SCREEN);
            default -> byId(search, event).filter(one -> hashes.contains(one.hash()));
        };
        return view(search, found);
    }

    private Search project(Grant grant, String project) {
        return ToolPages.known(searches.of(grant, new ScopeRequest(null, List.of(project), null, "90d")));
    }

    private Optional<StoredEvent> byId(Search search, String id) {
        return EventId.isValid(id)
                ? facts.event(search.selection().scope().tenant(), EventId.parse(id))
                : Optional.empty();
    }

    private ToolEvent view(Search search, Optional<StoredEvent> event) {
        return event.map(found -> ToolEvent.of(views.of(search, found, null)))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }

    /** A row in Sentry's form. */
    record ToolEventRow(
            String id,
            String eventID,
            String title,
            String message,
            String culprit,
            String projectID,
            Instant dateCreated,
            List<ToolEvent.ToolTag> tags) {
        static ToolEventRow of(EventRow row) {
            return new ToolEventRow(
                    row.id(),
                    row.id(),
                    row.title(),
                    row.title(),
                    row.culprit(),
                    Long.toString(row.projectId()),
                    row.at(),
                    row.tags().entrySet().stream()
                            .map(tag -> new ToolEvent.ToolTag(tag.getKey(), tag.getValue()))
                            .toList());
        }
    }
}
