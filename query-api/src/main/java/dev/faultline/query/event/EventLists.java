package dev.faultline.query.event;

import dev.faultline.core.event.EventId;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.query.QueryBudget;
import dev.faultline.facts.read.StoredEvent;
import dev.faultline.query.search.Meta;
import dev.faultline.query.search.Search;
import dev.faultline.query.web.Cursor;
import dev.faultline.query.web.Page;
import dev.faultline.query.web.ProblemCode;
import dev.faultline.query.web.ProblemException;
import java.time.Instant;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of events for any selection. */
@Component
public final class EventLists {
    private static final int MAX_PAGE = 100;

    private final EventPage events;

    EventLists(EventPage events) {
        this.events = events;
    }

    public Page<EventRow> page(Search search, @Nullable String cursor, int limit, long startedAt) {
        var size = Math.clamp(limit, 1, MAX_PAGE);
        var found = events.page(search.selection(), place(cursor), size, QueryBudget.SCREEN);
        var rows = found.rows().subList(0, Math.min(size, found.rows().size()));
        var kept = new HashSet<>(events.withBody(
                search.organization(), rows.stream().map(StoredEvent::id).toList(), QueryBudget.SCREEN));
        return new Page<>(
                rows.stream()
                        .map(row -> EventRow.of(row, kept.contains(row.id())))
                        .toList(),
                found.rows().size() > size ? next(rows.getLast()) : null,
                Meta.of(found, search, startedAt));
    }

    private static String next(StoredEvent last) {
        return Cursor.behind(last.receivedAt().toEpochMilli(), last.id()).encode();
    }

    private static EventPage.@Nullable Place place(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        var place = Cursor.parse(cursor, 2);
        if (!EventId.isValid(place.values().get(1))) {
            throw new ProblemException(ProblemCode.INVALID_CURSOR);
        }
        return new EventPage.Place(
                Instant.ofEpochMilli(place.number(0)),
                EventId.parse(place.values().get(1)));
    }
}
