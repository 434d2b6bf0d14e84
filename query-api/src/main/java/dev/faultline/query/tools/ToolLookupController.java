package dev.faultline.query.tools;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.event.EventId;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.query.event.EventViews;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** From an event's id or an issue's short id to what it names. */
@RestController
class ToolLookupController {
    private final Searches searches;
    private final FactsReader facts;
    private final EventViews views;
    private final ToolIssueReader issues;

    ToolLookupController(Searches searches, FactsReader facts, EventViews views, ToolIssueReader issues) {
        this.searches = searches;
        this.facts = facts;
        this.views = views;
        this.issues = issues;
    }

    record ToolEventPlace(
            String organizationSlug,
            String projectSlug,
            @Nullable String groupId,
            String eventId,
            ToolEvent event) {}

    record ToolShortId(String organizationSlug, String projectSlug, String groupId, String shortId, ToolIssue group) {}

    @GetMapping("/api/0/organizations/{org}/eventids/{event}/")
    @Needs(Permission.EVENT_READ)
    @Summary("Where an event is")
    ToolEventPlace findEventId(Grant grant, @PathVariable String event) {
        if (!EventId.isValid(event)) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "an event id is 32 hex digits");
        }
        var search = search(grant);
        var view = facts.event(search.organization(), EventId.parse(event))
                .map(found -> views.of(search, found, null))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        var shown = ToolEvent.of(view);
        return new ToolEventPlace(
                grant.organizationSlug(), view.project().slug(), shown.groupID(), shown.eventID(), shown);
    }

    @GetMapping("/api/0/organizations/{org}/shortids/{shortId}/")
    @Needs(Permission.EVENT_READ)
    @Summary("The issue of a short id")
    ToolShortId findShortId(Grant grant, @PathVariable String shortId) {
        var issue = issues.named(grant, search(grant), shortId);
        return new ToolShortId(grant.organizationSlug(), issue.project().slug(), issue.id(), issue.shortId(), issue);
    }

    private Search search(Grant grant) {
        return searches.of(grant, new ScopeRequest(null, null, null, "90d"));
    }
}
