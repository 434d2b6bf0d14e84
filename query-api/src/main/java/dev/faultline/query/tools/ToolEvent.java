package dev.faultline.query.tools;

import dev.faultline.query.event.EventView;
import dev.faultline.query.event.EventView.ExceptionView;
import dev.faultline.query.event.EventView.FrameView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event in Sentry's form. */
record ToolEvent(
        String id,
        String eventID,
        @Nullable String groupID,
        String projectID,
        String title,
        String message,
        String type,
        String platform,
        String culprit,
        Instant dateCreated,
        Instant dateReceived,
        EventView.@Nullable UserView user,
        List<ToolTag> tags,
        Map<String, Object> contexts,
        Map<String, Object> context,
        Map<String, Object> packages,
        EventView.Sdk sdk,
        List<Map<String, Object>> errors,
        List<ToolEntry> entries) {

    record ToolTag(String key, String value) {}

    record ToolEntry(String type, Map<String, Object> data) {}

    static ToolEvent of(EventView event) {
        return new ToolEvent(
                event.id(),
                event.id(),
                event.issue() == null ? null : Long.toString(event.issue().id()),
                Long.toString(event.project().id()),
                event.title(),
                event.message() == null ? "" : event.message().formatted(),
                "error",
                event.platform(),
                event.culprit(),
                event.at(),
                event.receivedAt(),
                event.user(),
                event.tags().stream()
                        .map(tag -> new ToolTag(tag.key(), tag.value()))
                        .toList(),
                event.contexts(),
                event.extra(),
                event.packages(),
                event.sdk(),
                event.errors(),
                entries(event));
    }

    private static List<ToolEntry> entries(EventView event) {
        List<ToolEntry> entries = new ArrayList<>();
        if (!event.exceptions().isEmpty()) {
            entries.add(new ToolEntry(
                    "exception",
                    Map.of(
                            "values",
                            event.exceptions().stream()
                                    .map(ToolEvent::exception)
                                    .toList())));
        }
        if (!event.breadcrumbs().isEmpty()) {
            entries.add(new ToolEntry("breadcrumbs", Map.of("values", event.breadcrumbs())));
        }
        if (event.request() != null) {
            var data = new LinkedHashMap<String, Object>();
            put(data, "method", event.request().method());
            put(data, "url", event.request().url());
            put(data, "headers", event.request().headers());
            put(data, "data", event.request().data());
            entries.add(new ToolEntry("request", data));
        }
        if (event.message() != null) {
            entries.add(
                    new ToolEntry("message", Map.of("formatted", event.message().formatted())));
        }
        return entries;
    }

    private static Map<String, Object> exception(ExceptionView exception) {
        var data = new LinkedHashMap<String, Object>();
        put(data, "type", exception.type());
        put(data, "value", exception.value());
        put(data, "module", exception.module());
        put(data, "mechanism", exception.mechanism());
        if (exception.stacktrace() != null) {
            data.put(
                    "stacktrace",
                    Map.of(
                            "frames",
                            exception.stacktrace().frames().stream()
                                    .map(ToolEvent::frame)
                                    .toList()));
        }
        return data;
    }

    private static Map<String, Object> frame(FrameView frame) {
        var data = new LinkedHashMap<String, Object>();
        put(data, "filename", frame.filename());
        put(data, "absPath", frame.absPath());
        put(data, "module", frame.module());
        put(data, "function", frame.function());
        put(data, "lineNo", frame.line());
        put(data, "colNo", frame.column());
        put(data, "inApp", frame.inApp());
        put(data, "vars", frame.vars());
        data.put("context", context(frame));
        return data;
    }

    private static List<List<Object>> context(FrameView frame) {
        List<List<Object>> lines = new ArrayList<>();
        if (frame.line() == null || frame.context() == null) {
            return lines;
        }
        var number = frame.line() - frame.pre().size();
        for (var line : frame.pre()) {
            lines.add(List.of(number++, line));
        }
        lines.add(List.of(number++, frame.context()));
        for (var line : frame.post()) {
            lines.add(List.of(number++, line));
        }
        return lines;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
