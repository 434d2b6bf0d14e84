package dev.faultline.query.event;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.read.StoredEvent;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.ExportFormat;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.RowFile;
import dev.faultline.query.web.Summary;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * All events of a search as a file, streamed. When it breaks midway the connection is cut without the end of the chunked
 * answer, so that every client sees a failed download and none takes half a file for a whole one.
 */
@RestController
@RequestMapping("/api/v1/orgs/{org}/export")
@Needs(Permission.EVENT_READ)
class ExportController {
    private static final List<String> COLUMNS = List.of(
            "id",
            "receivedAt",
            "at",
            "projectId",
            "level",
            "title",
            "culprit",
            "transaction",
            "release",
            "environment",
            "user",
            "traceId");

    private final Searches searches;
    private final EventPage events;

    ExportController(Searches searches, EventPage events) {
        this.searches = searches;
        this.events = events;
    }

    @GetMapping
    @Summary("All events of a search as CSV or NDJSON")
    ResponseEntity<StreamingResponseBody> exportEvents(
            Grant grant, ScopeRequest scope, @RequestParam(defaultValue = "csv") ExportFormat format) {
        var search = searches.of(grant, scope);
        return format.download("events", out -> {
            var file = new RowFile<StoredEvent>(
                    out, format, COLUMNS, ExportController::cells, event -> EventRow.of(event, false));
            events.stream(search.selection(), file::add);
            file.end();
        });
    }

    private static List<@Nullable Object> cells(StoredEvent event) {
        var row = EventRow.of(event, false);
        return Arrays.asList(
                row.id(),
                row.receivedAt(),
                row.at(),
                row.projectId(),
                row.level(),
                row.title(),
                row.culprit(),
                row.transaction(),
                row.release(),
                row.environment(),
                row.user(),
                event.traceId());
    }
}
