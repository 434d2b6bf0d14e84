package dev.faultline.core.scrub;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.EventRequest;
import dev.faultline.core.event.EventUser;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.event.ThreadValue;
import dev.faultline.core.normalize.LoggerNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes out of an event's fields what must not be stored. Bodies are rewritten apart, by the same {@link Scrubber}. */
public final class EventScrubber {
    private final Scrubber scrubber;

    public EventScrubber(Scrubber scrubber) {
        this.scrubber = scrubber;
    }

    public Event scrub(Event event) {
        return scrub(event, new Marks());
    }

    /** @param marks is filled for the fields that bodies take over from the event; the rest they scrub themselves */
    public Event scrub(Event event, Marks marks) {
        var request = event.request();
        return new Event(
                event.id(),
                event.projectId(),
                event.receivedAt(),
                event.timestamp(),
                event.statedAt(),
                event.kind(),
                scrubber.text(event.platform()),
                event.level(),
                LoggerNames.shorten(settled(marks, event.logger(), "logger")),
                settled(marks, event.transaction(), "transaction"),
                settled(marks, event.release(), "release"),
                settled(marks, event.dist(), "dist"),
                scrubber.text(event.environment()),
                settled(marks, event.serverName(), "server_name"),
                settled(marks, event.message(), "logentry", "formatted"),
                settled(marks, event.messageTemplate(), "logentry", "message"),
                same(event.exceptions(), this::exception),
                same(event.threads(), this::thread),
                stacktrace(event.stacktrace(), "stacktrace"),
                same(event.fingerprint(), part -> settled(marks, part, "fingerprint")),
                tags(event.tags(), marks),
                contexts(event.contexts()),
                user(event.user(), marks),
                new EventRequest(
                        field(request.url(), "request", "url"),
                        field(request.method(), "request", "method"),
                        field(request.userAgent(), "request", "headers", "User-Agent")),
                event.httpStatus(),
                event.handled(),
                field(event.mechanism(), "mechanism"),
                field(event.sdkName(), "sdk", "name"),
                field(event.sdkVersion(), "sdk", "version"),
                event.traceId(),
                event.spanId(),
                field(event.osName(), "contexts", "os", "name"),
                field(event.browserName(), "contexts", "browser", "name"),
                field(event.deviceModel(), "contexts", "device", "model"),
                field(event.runtimeName(), "contexts", "runtime", "name"));
    }

    private @Nullable String field(@Nullable String value, String... path) {
        return value == null ? null : scrubber.field(value, path);
    }

    private @Nullable String settled(Marks marks, @Nullable String value, String... path) {
        if (value == null) {
            return null;
        }
        var result = scrubber.field(value, path);
        if (!value.equals(result)) {
            marks.add(FieldPath.of(path), scrubber.ruleOf(value, path), Mark.Kind.REPLACED, value.length());
        }
        return result;
    }

    private EventUser user(EventUser user, Marks marks) {
        return new EventUser(
                field(user.id(), "user", "id"),
                field(user.username(), "user", "username"),
                field(user.email(), "user", "email"),
                settled(marks, user.ipAddress(), "user", "ip_address"),
                field(user.country(), "user", "geo", "country_code"),
                field(user.city(), "user", "geo", "city"));
    }

    private ExceptionValue exception(ExceptionValue exception) {
        var type = field(exception.type(), "exception", "values", "0", "type");
        var value = field(exception.value(), "exception", "values", "0", "value");
        var module = field(exception.module(), "exception", "values", "0", "module");
        var mechanism = field(exception.mechanism(), "exception", "values", "0", "mechanism", "type");
        var stacktrace = stacktrace(exception.stacktrace(), "exception");
        if (Objects.equals(type, exception.type())
                && Objects.equals(value, exception.value())
                && Objects.equals(module, exception.module())
                && Objects.equals(mechanism, exception.mechanism())
                && stacktrace == exception.stacktrace()) {
            return exception;
        }
        return new ExceptionValue(
                type,
                value,
                module,
                stacktrace,
                mechanism,
                exception.handled(),
                exception.synthetic(),
                exception.exceptionId(),
                exception.parentId(),
                exception.exceptionGroup());
    }

    private ThreadValue thread(ThreadValue thread) {
        var id = field(thread.id(), "threads", "values", "0", "id");
        var name = field(thread.name(), "threads", "values", "0", "name");
        var stacktrace = stacktrace(thread.stacktrace(), "threads");
        return Objects.equals(id, thread.id())
                        && Objects.equals(name, thread.name())
                        && stacktrace == thread.stacktrace()
                ? thread
                : new ThreadValue(id, name, thread.crashed(), thread.current(), stacktrace);
    }

    private Stacktrace stacktrace(Stacktrace stacktrace, String owner) {
        var frames = same(stacktrace.frames(), frame -> frame(frame, owner));
        return frames == stacktrace.frames() ? stacktrace : new Stacktrace(frames);
    }

    private Frame frame(Frame frame, String owner) {
        var module = inFrame(frame.module(), owner, "module");
        var function = inFrame(frame.function(), owner, "function");
        var filename = inFrame(frame.filename(), owner, "filename");
        var absPath = inFrame(frame.absPath(), owner, "abs_path");
        var packageName = inFrame(frame.packageName(), owner, "package");
        var platform = inFrame(frame.platform(), owner, "platform");
        var contextLine = frame.contextLine() == null ? null : scrubber.code(frame.contextLine());
        if (Objects.equals(module, frame.module())
                && Objects.equals(function, frame.function())
                && Objects.equals(filename, frame.filename())
                && Objects.equals(absPath, frame.absPath())
                && Objects.equals(packageName, frame.packageName())
                && Objects.equals(platform, frame.platform())
                && Objects.equals(contextLine, frame.contextLine())) {
            return frame;
        }
        return new Frame(
                module,
                function,
                filename,
                absPath,
                packageName,
                frame.line(),
                frame.column(),
                frame.inApp(),
                contextLine,
                platform);
    }

    private @Nullable String inFrame(@Nullable String value, String owner, String name) {
        if (value == null) {
            return null;
        }
        return scrubber.hasRules()
                ? scrubber.field(value, owner, "values", "0", "stacktrace", "frames", "0", name)
                : scrubber.text(value);
    }

    private Map<String, String> tags(Map<String, String> tags, Marks marks) {
        return named(tags, (name, value) -> settled(marks, value, "tags", name));
    }

    private Map<String, String> contexts(Map<String, String> contexts) {
        return named(contexts, (name, value) -> {
            var dot = name.indexOf('.');
            var context = name.substring(0, dot);
            return scrubber.sensitive(context)
                    ? Scrubber.FILTERED
                    : field(value, "contexts", context, name.substring(dot + 1));
        });
    }

    private Map<String, String> named(Map<String, String> values, BinaryOperator<@Nullable String> scrub) {
        var all = new LinkedHashMap<String, String>(values.size() * 2);
        var changed = false;
        for (var entry : values.entrySet()) {
            var value = scrub.apply(entry.getKey(), entry.getValue());
            var name = scrubber.text(entry.getKey());
            changed |= value == null || !value.equals(entry.getValue()) || !name.equals(entry.getKey());
            if (value != null) {
                all.put(name, value);
            }
        }
        return changed ? all : values;
    }

    /** The very same list when no element changes: most events hold no secret, and copies would double the garbage. */
    private static <T> List<T> same(List<T> values, Function<T, @Nullable T> scrub) {
        @Nullable List<T> changed = null;
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var scrubbed = scrub.apply(value);
            if (changed == null && scrubbed != value) {
                changed = new ArrayList<>(values.subList(0, i));
            }
            if (changed != null && scrubbed != null) {
                changed.add(scrubbed);
            }
        }
        return changed == null ? values : changed;
    }
}
