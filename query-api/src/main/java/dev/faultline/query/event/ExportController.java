package dev.faultline.query.event;

import dev.faultline.catalog.access.Grant;
import dev.faultline.catalog.access.Permission;
import dev.faultline.facts.query.EventPage;
import dev.faultline.facts.read.StoredEvent;
import dev.faultline.query.search.ScopeRequest;
import dev.faultline.query.search.Searches;
import dev.faultline.query.web.Needs;
import dev.faultline.query.web.Summary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

/**
 * All events of a search as a file, streamed. When it breaks midway the connection is cut without the end of the chunked
 * answer, so that every client sees a failed download and none takes half a file for a whole one. NDJSON ends with a line
 * that counts the rows.
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
    private final JsonMapper json = JsonMapper.shared();

    ExportController(Searches searches, EventPage events) {
        this.searches = searches;
        this.events = events;
    }

    /** The forms of a file. */
    enum ExportFormat {
        CSV,
        NDJSON
    }

    @GetMapping
    @Summary("All events of a search as CSV or NDJSON")
    ResponseEntity<StreamingResponseBody> exportEvents(
            Grant grant, ScopeRequest scope, @RequestParam(defaultValue = "csv") ExportFormat format) {
        var search = searches.of(grant, scope);
        var csv = format == ExportFormat.CSV;
        StreamingResponseBody body = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var rows = new long[1];
            if (csv) {
                line(writer, String.join(",", COLUMNS));
            }
            events.stream(search.selection(), event -> {
                line(writer, csv ? csv(event) : json.writeValueAsString(EventRow.of(event, false)));
                rows[0]++;
            });
            if (!csv) {
                line(writer, "{\"end\":true,\"rows\":" + rows[0] + "}");
            }
            writer.flush();
        };
        return ResponseEntity.ok()
                .contentType(csv ? new MediaType("text", "csv", StandardCharsets.UTF_8) : MediaType.APPLICATION_NDJSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"events." + (csv ? "csv" : "ndjson") + "\"")
                .body(body);
    }

    private static void line(Writer writer, String text) {
        try {
            writer.write(text);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(StoredEvent event) {
        var row = EventRow.of(event, false);
        return Stream.of(
                        row.id(),
                        row.receivedAt(),
                        row.at(),
                        row.projectId(),
                        row.level(),
                        row.title(),
                        row.culprit(),
                        or(row.transaction()),
                        or(row.release()),
                        row.environment(),
                        or(row.user()),
                        or(event.traceId()))
                .map(value -> cell(String.valueOf(value)))
                .collect(Collectors.joining(","));
    }

    private static Object or(@Nullable Object value) {
        return value == null ? "" : value;
    }

    /** Quoted; a cell that a spreadsheet would run as a formula is made text. */
    private static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
