package dev.faultline.core.normalize;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventRequest;
import dev.faultline.core.event.EventUser;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.event.ThreadValue;
import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.normalize.Normalized.Problem;
import dev.faultline.core.project.ProjectSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns an event item in any of the forms SDKs send into the one form of {@link Event}. */
public final class EventNormalizer {
    private final GeoLookup geo;

    public EventNormalizer(GeoLookup geo) {
        this.geo = geo;
    }

    /** @param json on the start of the event's object */
    public Normalized normalize(JsonCursor json, ItemOrigin origin, ProjectSettings settings) {
        return normalize(json, origin, settings, (name, cursor) -> cursor.skip());
    }

    /** @param others is handed the members that only some kinds of items have */
    public Normalized normalize(JsonCursor json, ItemOrigin origin, ProjectSettings settings, MemberReader others) {
        var draft = new EventDraft();
        new EventReader(settings.caps(), others).read(json, draft);
        return judge(draft, origin, settings);
    }

    /**
     * A browser's own report as an event.
     *
     * @param header fields of the item's header, among them {@code sentry_release} and {@code sentry_environment}
     */
    public Normalized report(JsonCursor json, ItemOrigin origin, ProjectSettings settings, Map<String, String> header) {
        var draft = new EventDraft();
        SecurityReport.read(json, draft);
        draft.release = header.get("sentry_release");
        draft.environment = header.get("sentry_environment");
        draft.ipAddress = IpInference.AUTO;
        return judge(draft, origin, settings);
    }

    private Normalized judge(EventDraft draft, ItemOrigin origin, ProjectSettings settings) {
        var problems = new ArrayList<Problem>(0);
        var oldest = Duration.ofDays(settings.retention().days());
        var clock = ClockCorrection.of(origin.receivedAt(), origin.sentAt(), draft.timestamp, oldest);
        if (clock.problem() != null) {
            problems.add(new Problem(clock.problem(), "timestamp"));
        }
        var time = draft.timestamp == null ? origin.receivedAt() : clock.apply(draft.timestamp, origin.receivedAt());
        var platform = Texts.or(draft.platform, "other");
        var exceptions = withBorrowedStack(draft);
        new DeviceFacts(draft).complete();
        var handling = Handling.of(exceptions);
        return new Normalized(
                new Event(
                        origin.envelopeId() != null
                                ? origin.envelopeId()
                                : draft.id != null ? draft.id : origin.fallbackId(),
                        origin.projectId(),
                        origin.receivedAt(),
                        time,
                        draft.timestamp,
                        kind(draft, exceptions),
                        platform,
                        level(draft, problems),
                        draft.logger,
                        draft.transaction != null ? draft.transaction : draft.culprit,
                        checked("release", draft.release, NameRules.release(draft.release), problems),
                        checked("dist", draft.dist, NameRules.dist(draft.dist), problems),
                        environment(draft, problems),
                        draft.serverName,
                        draft.message,
                        draft.messageTemplate,
                        exceptions,
                        draft.threads,
                        draft.stacktrace,
                        draft.fingerprint,
                        draft.tags,
                        draft.contexts,
                        user(draft, platform, origin.clientAddress()),
                        new EventRequest(draft.url, draft.method, draft.userAgent),
                        HttpStatus.of(draft),
                        handling.handled(),
                        handling.mechanism(),
                        draft.sdkName,
                        draft.sdkVersion,
                        Hex.of(draft.contexts.get("trace.trace_id"), 32),
                        Hex.of(draft.contexts.get("trace.span_id"), 16),
                        draft.contexts.getOrDefault("os.name", draft.contexts.get("client_os.name")),
                        draft.contexts.get("browser.name"),
                        draft.contexts.getOrDefault("device.model", draft.contexts.get("device.family")),
                        draft.contexts.get("runtime.name")),
                clock,
                problems,
                draft.traceData);
    }

    private EventUser user(EventDraft draft, String platform, @Nullable String connection) {
        var address = IpInference.address(draft, platform, connection);
        var place = draft.country == null && address != null ? geo.find(address) : null;
        return new EventUser(
                draft.userId,
                draft.username,
                draft.email,
                address,
                place == null ? draft.country : place.country(),
                place == null ? draft.city : place.city());
    }

    private static String kind(EventDraft draft, List<ExceptionValue> exceptions) {
        if (!exceptions.isEmpty() || !draft.stacktrace.frames().isEmpty()) {
            return "error";
        }
        return switch (Texts.or(draft.type, "")) {
            case "csp", "hpkp", "expectct", "expectstaple", "nel", "feedback" -> Texts.or(draft.type, "");
            default -> "default";
        };
    }

    private static String level(EventDraft draft, List<Problem> problems) {
        var level = checked("level", draft.level, Levels.of(draft.level), problems);
        return level == null ? "error" : level;
    }

    private static String environment(EventDraft draft, List<Problem> problems) {
        var stated = checked("environment", draft.environment, NameRules.environment(draft.environment), problems);
        var tag = draft.tags.remove("environment");
        var name = stated == null ? NameRules.environment(tag) : stated;
        return name == null ? NameRules.DEFAULT_ENVIRONMENT : name;
    }

    private static @Nullable String checked(
            String field, @Nullable String sent, @Nullable String valid, List<Problem> problems) {
        if (valid == null && sent != null && !sent.isBlank()) {
            problems.add(new Problem("invalid_data", field));
        }
        return valid;
    }

    /** A lone exception without a stack takes the event's, or that of the one thread that crashed. */
    private static List<ExceptionValue> withBorrowedStack(EventDraft draft) {
        if (draft.exceptions.size() != 1
                || !draft.exceptions.getFirst().stacktrace().frames().isEmpty()) {
            return draft.exceptions;
        }
        var stack = draft.stacktrace;
        if (stack.frames().isEmpty()) {
            var crashed = draft.threads.stream().filter(ThreadValue::crashed).toList();
            stack = crashed.size() == 1 ? crashed.getFirst().stacktrace() : Stacktrace.EMPTY;
        }
        return List.of(draft.exceptions.getFirst().withStacktrace(stack));
    }
}
