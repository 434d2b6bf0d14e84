package dev.faultline.query.event;

import dev.faultline.query.event.EventView.BreadcrumbView;
import dev.faultline.query.event.EventView.ExceptionView;
import dev.faultline.query.event.EventView.FrameView;
import dev.faultline.query.event.EventView.MessageView;
import dev.faultline.query.event.EventView.RequestView;
import dev.faultline.query.event.EventView.StackView;
import dev.faultline.query.event.EventView.ThreadView;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a kept body, which is an event item of Sentry's schema in one form. What is not there reads as empty. */
final class BodyReader {
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JsonNode body;
    private final JsonMapper json = JsonMapper.shared();
    private final FrameLinks links;

    BodyReader(JsonNode body, FrameLinks links) {
        this.body = body;
        this.links = links;
    }

    List<ExceptionView> exceptions() {
        return values("exception").stream()
                .map(value -> new ExceptionView(
                        value.path("type").asString("Error"),
                        text(value, "value"),
                        text(value, "module"),
                        flag(value.path("mechanism"), "handled"),
                        objectOrNull(value.path("mechanism")),
                        stack(value.path("stacktrace")),
                        number(value.path("mechanism"), "parent_id")))
                .toList();
    }

    List<ThreadView> threads() {
        return values("threads").stream()
                .map(value -> new ThreadView(
                        text(value, "id"),
                        text(value, "name"),
                        value.path("crashed").asBoolean(false),
                        value.path("current").asBoolean(false),
                        stack(value.path("stacktrace"))))
                .toList();
    }

    @Nullable MessageView message() {
        var entry = body.path("logentry");
        var formatted = text(entry, "formatted");
        var template = text(entry, "message");
        if (formatted == null && template == null) {
            return null;
        }
        var params = entry.path("params");
        List<Object> values = new ArrayList<>();
        params.forEach(param -> values.add(json.treeToValue(param, Object.class)));
        return new MessageView(formatted == null ? String.valueOf(template) : formatted, template, values);
    }

    @Nullable RequestView request() {
        var request = body.path("request");
        if (!request.isObject()) {
            return null;
        }
        List<List<String>> headers = new ArrayList<>();
        var sent = request.path("headers");
        sent.forEach(pair -> {
            if (pair.isArray() && pair.size() == 2) {
                headers.add(List.of(pair.get(0).asString(""), pair.get(1).asString("")));
            }
        });
        if (sent.isObject()) {
            sent.properties()
                    .forEach(header -> headers.add(List.of(
                            header.getKey(),
                            header.getValue().asString(header.getValue().toString()))));
        }
        return new RequestView(
                text(request, "method"),
                text(request, "url"),
                anyOrNull(request.path("query_string")),
                headers,
                anyOrNull(request.path("cookies")),
                anyOrNull(request.path("data")),
                objectOrNull(request.path("env")));
    }

    List<BreadcrumbView> breadcrumbs() {
        return values("breadcrumbs").stream()
                .map(value -> new BreadcrumbView(
                        time(value.path("timestamp")),
                        text(value, "type"),
                        text(value, "category"),
                        text(value, "level"),
                        text(value, "message"),
                        objectOrNull(value.path("data"))))
                .toList();
    }

    Map<String, Object> object(String name) {
        var found = objectOrNull(body.path(name));
        return found == null ? Map.of() : found;
    }

    List<Map<String, Object>> errors() {
        List<Map<String, Object>> errors = new ArrayList<>();
        body.path("errors").forEach(error -> {
            var found = objectOrNull(error);
            if (found != null) {
                errors.add(found);
            }
        });
        return errors;
    }

    @Nullable String text(String name) {
        return text(body, name);
    }

    @Nullable String spanId() {
        return text(body.path("contexts").path("trace"), "span_id");
    }

    private List<JsonNode> values(String name) {
        var node = body.path(name);
        var list = node.isArray() ? node : node.path("values");
        List<JsonNode> values = new ArrayList<>();
        list.forEach(value -> {
            if (value.isObject()) {
                values.add(value);
            }
        });
        return values;
    }

    private @Nullable StackView stack(JsonNode stacktrace) {
        var frames = stacktrace.path("frames");
        if (!frames.isArray()) {
            return null;
        }
        List<FrameView> views = new ArrayList<>();
        frames.forEach(frame -> views.add(frame(frame)));
        return new StackView(views);
    }

    private FrameView frame(JsonNode frame) {
        var line = integer(frame, "lineno");
        return new FrameView(
                text(frame, "function"),
                text(frame, "module"),
                text(frame, "filename"),
                text(frame, "abs_path"),
                line,
                integer(frame, "colno"),
                frame.path("in_app").asBoolean(false),
                lines(frame.path("pre_context")),
                text(frame, "context_line"),
                lines(frame.path("post_context")),
                objectOrNull(frame.path("vars")),
                links.of(text(frame, "filename"), text(frame, "module"), line, text("release")),
                text(frame, "instruction_addr"),
                text(frame, "package"));
    }

    private static List<String> lines(JsonNode node) {
        List<String> lines = new ArrayList<>();
        node.forEach(line -> lines.add(line.asString("")));
        return lines;
    }

    private static @Nullable Instant time(JsonNode node) {
        if (node.isNumber()) {
            return Instant.ofEpochMilli(Math.round(node.asDouble() * 1_000));
        }
        try {
            return node.isString() ? Instant.parse(node.asString()) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isString() ? value.asString() : value.isNumber() ? value.toString() : null;
    }

    private static @Nullable Integer integer(JsonNode node, String name) {
        var value = node.path(name);
        return value.isIntegralNumber() ? (Integer) value.asInt(0) : null;
    }

    private static @Nullable Long number(JsonNode node, String name) {
        var value = node.path(name);
        return value.isIntegralNumber() ? (Long) value.asLong(0) : null;
    }

    private static @Nullable Boolean flag(JsonNode node, String name) {
        var value = node.path(name);
        return value.isBoolean() ? (Boolean) value.asBoolean() : null;
    }

    private @Nullable Object anyOrNull(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : json.treeToValue(node, Object.class);
    }

    private @Nullable Map<String, Object> objectOrNull(JsonNode node) {
        return node.isObject() ? json.convertValue(node, OBJECT) : null;
    }
}
