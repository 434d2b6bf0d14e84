package dev.faultline.query.issue;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.core.event.EventId;
import dev.faultline.facts.query.Buckets;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.query.SeriesQuery;
import dev.faultline.facts.query.UserFacts;
import dev.faultline.facts.read.FactsReader;
import dev.faultline.facts.read.StoredEvent;
import dev.faultline.query.event.EventLists;
import dev.faultline.query.event.EventRow;
import dev.faultline.query.event.EventView;
import dev.faultline.query.event.EventViews;
import dev.faultline.query.search.Meta;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Search;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import dev.faultline.query.web.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events of an issue: lists, neighbours, users, charts. */
@RestController
@RequestMapping("/api/v1/orgs/{org}/issues/{issue}")
@Needs(Permission.EVENT_READ)
class IssueEventController {
    private static final int MAX_PAGE = 100;
    private static final int BUCKETS = 90;
    private static final int LINES = 6;

    private final Searches searches;
    private final IssueFinder finder;
    private final EventLists lists;
    private final EventPage events;
    private final EventViews views;
    private final FactsReader facts;
    private final UserFacts users;
    private final SeriesQuery series;

    IssueEventController(
            Searches searches,
            IssueFinder finder,
            EventLists lists,
            EventPage events,
            EventViews views,
            FactsReader facts,
            UserFacts users,
            SeriesQuery series) {
        this.searches = searches;
        this.finder = finder;
        this.lists = lists;
        this.events = events;
        this.views = views;
        this.facts = facts;
        this.users = users;
        this.series = series;
    }

    @GetMapping("/events")
    @Summary("Events of the issue that the search finds, newest first")
    Page<EventRow> listIssueEvents(
            Grant grant,
            @PathVariable String issue,
            ScopeRequest scope,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        var start = System.nanoTime();
        return lists.page(own(grant, issue, scope), cursor, limit, start);
    }

    @GetMapping("/events/{event}")
    @Summary("One event with its neighbours: latest, first, best (most informative) or an event id")
    EventView getIssueEvent(Grant grant, @PathVariable String issue, @PathVariable String event, ScopeRequest scope) {
        var own = own(grant, issue, scope);
        var found = find(own, event).orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        return views.of(own, found, events.around(own.selection(), found, QueryBudget.SCREEN));
    }

    private Optional<StoredEvent> find(Search own, String which) {
        return switch (which) {
            case "latest" ->
                events.page(own.selection(), null, 0, QueryBudget.SCREEN).rows().stream()
                        .findFirst();
            case "first" -> events.first(own.selection(), QueryBudget.SCREEN);
            case "best" -> events.mostInformative(own.selection(), QueryBudget.SCREEN);
            default ->
                EventId.isValid(which)
                        ? facts.event(own.organization(), EventId.parse(which))
                                .filter(event -> hashes(own).contains(event.hash()))
                        : Optional.empty();
        };
    }

    private static List<Long> hashes(Search own) {
        var hashes = own.selection().hashes();
        return hashes == null ? List.of() : hashes;
    }

    /** A user whom the issue hit. */
    record AffectedUser(
            String id,
            @Nullable String label,
            @Nullable String email,
            @Nullable String ip,
            long events,
            Instant lastSeen) {}

    @GetMapping("/users")
    @Summary("Users whom the issue hit, those with most events first")
    Page<AffectedUser> listIssueUsers(
            Grant grant,
            @PathVariable String issue,
            ScopeRequest scope,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        var start = System.nanoTime();
        var own = own(grant, issue, scope);
        var size = Math.clamp(limit, 1, MAX_PAGE);
        var offset =
                cursor == null ? 0 : (int) Math.clamp(Cursor.parse(cursor, 1).number(0), 0, 100_000);
        var found = users.top(own.selection(), offset, size, QueryBudget.SCREEN);
        var rows = found.rows().subList(0, Math.min(size, found.rows().size()));
        return new Page<>(
                rows.stream().map(IssueEventController::user).toList(),
                found.rows().size() > size ? Cursor.behind(offset + size).encode() : null,
                Meta.of(found, own, start));
    }

    private static AffectedUser user(UserFacts.User user) {
        var label = !user.name().isEmpty() ? user.name() : !user.email().isEmpty() ? user.email() : user.id();
        return new AffectedUser(
                user.id().isEmpty() ? user.key() : user.id(),
                orNull(label),
                orNull(user.email()),
                orNull(user.ip()),
                user.events(),
                user.lastSeen());
    }

    @GetMapping("/series")
    @Summary("Events or users of the issue over time, whole or split by a key's most frequent values")
    SeriesView issueSeries(
            Grant grant,
            @PathVariable String issue,
            ScopeRequest scope,
            @RequestParam(required = false) @Nullable String split,
            @RequestParam(defaultValue = "events") SeriesMeasure measure,
            @RequestParam(defaultValue = "" + BUCKETS) int buckets) {
        var start = System.nanoTime();
        var own = own(grant, issue, scope);
        var parts = Buckets.of(own.selection().scope().window(), Math.clamp(buckets, 1, 500));
        var key = split == null || split.isBlank() ? null : GroupKey.of(split);
        var found = series.series(own.selection(), parts, measure.measure(), key, LINES, QueryBudget.SCREEN);
        return SeriesView.of(found, parts, Meta.of(found, own, start));
    }

    private Search own(Grant grant, String issue, ScopeRequest scope) {
        var search = searches.of(grant, scope);
        return search.with(search.selection().ofHashes(finder.get(search, issue).hashes()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
