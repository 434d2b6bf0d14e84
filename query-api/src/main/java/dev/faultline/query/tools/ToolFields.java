package dev.faultline.query.tools;

import dev.faultline.facts.query.GroupKey;
import dev.faultline.facts.query.GroupQuery.Group;
import dev.faultline.query.event.EventRow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a Discover table. With an aggregate among them rows are groups of the other columns; without one, or
 * with the event's id, rows are events.
 */
record ToolFields(List<String> names) {
    ToolFields {
        names = List.copyOf(names);
    }

    boolean areEvents() {
        return names.contains("id") || names.stream().noneMatch(ToolFields::isAggregate);
    }

    static boolean isAggregate(String name) {
        return name.endsWith(")");
    }

    List<String> grouped() {
        return names.stream().filter(name -> !isAggregate(name)).toList();
    }

    List<GroupKey> keys() {
        return grouped().stream().map(ToolFields::key).toList();
    }

    static GroupKey key(String name) {
        return GroupKey.of(
                switch (name) {
                    case "project.name", "project.id" -> "project";
                    case "event.type" -> "type";
                    case "user", "user.display" -> "user.id";
                    case "platform.name" -> "platform";
                    default -> name;
                });
    }

    Map<String, Object> row(Group group, Duration window, LongFunction<String> slug) {
        var row = new LinkedHashMap<String, Object>();
        var grouped = grouped();
        for (var name : names) {
            row.put(
                    name,
                    isAggregate(name)
                            ? aggregate(name, group, window)
                            : value(name, group.keys().get(grouped.indexOf(name)), slug));
        }
        return row;
    }

    private static Object value(String name, String key, LongFunction<String> slug) {
        return switch (name) {
            case "project", "project.name" -> slug.apply(Long.parseLong(key));
            case "project.id" -> Long.parseLong(key);
            default -> key;
        };
    }

    private static Object aggregate(String name, Group group, Duration window) {
        return switch (name) {
            case "count_unique(user)", "count_unique(user.id)" -> group.users();
            case "epm()" -> group.events() / Math.max(1.0, window.toSeconds() / 60.0);
            case "eps()" -> group.events() / (double) Math.max(1, window.toSeconds());
            case "last_seen()", "max(timestamp)" -> Instant.ofEpochMilli(group.lastSeenMs());
            default -> group.events();
        };
    }

    Map<String, Object> row(EventRow event, LongFunction<String> slug) {
        var row = new LinkedHashMap<String, Object>();
        for (var name : names) {
            row.put(name, Objects.requireNonNullElse(value(name, event, slug), ""));
        }
        return row;
    }

    private static @Nullable Object value(String name, EventRow event, LongFunction<String> slug) {
        return switch (name) {
            case "id" -> event.id();
            case "title" -> event.title();
            case "project", "project.name" -> slug.apply(event.projectId());
            case "project.id" -> event.projectId();
            case "timestamp", "last_seen()" -> event.receivedAt();
            case "level" -> event.level();
            case "culprit" -> event.culprit();
            case "message" -> event.title();
            case "transaction" -> event.transaction();
            case "release" -> event.release();
            case "environment" -> event.environment();
            case "event.type" -> "error";
            case "user", "user.display" -> event.user();
            case "count()" -> 1;
            default -> isAggregate(name) ? 0 : event.tags().get(name);
        };
    }

    /** What kind of value each column holds, as clients of such tables expect to be told. */
    Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var name : names) {
            kinds.put(
                    name,
                    switch (name) {
                        case "timestamp", "last_seen()", "max(timestamp)" -> "date";
                        case "epm()", "eps()" -> "rate";
                        case "project.id" -> "integer";
                        default -> isAggregate(name) ? "integer" : "string";
                    });
        }
        return kinds;
    }
}
