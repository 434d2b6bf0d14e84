package dev.faultline.query.event;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.event.EventId;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.StoredEvent;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events by id, in all the forms in which people want them, and event lists for any search. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/events")
@Needs(Permission.EVENT_READ)
class EventController {
    private final Searches searches;
    private final FactsReader facts;
    private final EventViews views;
    private final EventLists lists;

    EventController(Searches searches, FactsReader facts, EventViews views, EventLists lists) {
        this.searches = searches;
        this.facts = facts;
        this.views = views;
        this.lists = lists;
    }

    @GetMapping
    @Summary("Events that a search finds, newest first")
    Page<EventRow> listEvents(
            Grant grant,
            ScopeRequest scope,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var start = System.nanoTime();
        return lists.page(searches.of(grant, scope), cursor, limit, start);
    }

    @GetMapping("/{event}")
    @Summary("One event")
    EventView getEvent(Grant grant, @PathVariable String event) {
        var search = organization(grant);
        return views.of(search, find(search, event), null);
    }

    @GetMapping(value = "/{event}/json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Summary("The event as it is kept: scrubbed, in Sentry's schema")
    String getEventJson(Grant grant, @PathVariable String event) {
        var search = organization(grant);
        return views.body(search, find(search, event))
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.NOT_FOUND, "the body of this event was not kept; its row is all there is"));
    }

    @GetMapping(value = "/{event}/markdown", produces = "text/markdown;charset=UTF-8")
    @Summary("The event as Markdown, for tickets and language models")
    String getEventMarkdown(Grant grant, @PathVariable String event) {
        return EventText.markdown(getEvent(grant, event));
    }

    @GetMapping(value = "/{event}/curl", produces = "text/plain;charset=UTF-8")
    @Summary("The event's request as a curl command")
    String getEventCurl(Grant grant, @PathVariable String event) {
        var request = getEvent(grant, event).request();
        if (request == null || request.url() == null) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "this event knows of no request");
        }
        return EventText.curl(request);
    }

    private Search organization(Grant grant) {
        return searches.of(grant, new ScopeRequest(null, null, null, null));
    }

    private StoredEvent find(Search search, String id) {
        if (!EventId.isValid(id)) {
            throw new ProblemException(ProblemCode.NOT_FOUND, "an event id is 32 hex digits");
        }
        return facts.event(search.organization(), EventId.parse(id))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    }
}
