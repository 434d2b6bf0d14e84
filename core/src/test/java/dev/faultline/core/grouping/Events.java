package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.event.ExceptionValue;
import dev.faultline.core.event.Frame;
import dev.faultline.core.event.Stacktrace;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Inputs;
import dev.faultline.core.pipeline.Processed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events for tests: read from JSON as the product reads them, or made larger than reading would let them be. */
public final class Events {
    private Events() {}

    public static Event read(String json) {
        var read = EventPipelines.standard(GeoLookup.NONE).process(Inputs.event(json), Inputs.project());
        if (read instanceof Processed.Accepted accepted) {
            return accepted.event();
        }
        throw new IllegalArgumentException("not an event: " + json);
    }

    /** A Java event of one exception; calls are {@code module.function}, the crash last. */
    public static Event java(String type, String value, String... calls) {
        var frames = new StringBuilder();
        for (var call : calls) {
            var dot = call.lastIndexOf('.');
            frames.append(frames.isEmpty() ? "" : ",")
                    .append("{\"module\":\"%s\",\"function\":\"%s\",\"in_app\":true}"
                            .formatted(call.substring(0, dot), call.substring(dot + 1)));
        }
        return read("""
                {"platform":"java","exception":{"values":[{"type":"%s","value":"%s","stacktrace":{"frames":[%s]}}]}}""".formatted(type, value, frames));
    }

    static Event with(Event event, List<ExceptionValue> exceptions) {
        return new Event(
                event.id(),
                event.projectId(),
                event.receivedAt(),
                event.timestamp(),
                event.statedAt(),
                event.kind(),
                event.platform(),
                event.level(),
                event.logger(),
                event.transaction(),
                event.release(),
                event.dist(),
                event.environment(),
                event.serverName(),
                event.message(),
                event.messageTemplate(),
                exceptions,
                event.threads(),
                event.stacktrace(),
                event.fingerprint(),
                event.tags(),
                event.contexts(),
                event.user(),
                event.request(),
                event.httpStatus(),
                event.handled(),
                event.mechanism(),
                event.sdkName(),
                event.sdkVersion(),
                event.traceId(),
                event.spanId(),
                event.osName(),
                event.browserName(),
                event.deviceModel(),
                event.runtimeName());
    }

    static ExceptionValue exception(
            String type, @Nullable String value, List<Frame> frames, int id, int parent, boolean group) {
        return new ExceptionValue(type, value, null, new Stacktrace(frames), "chained", null, null, id, parent, group);
    }

    static Frame frame(@Nullable String module, @Nullable String function, @Nullable String file) {
        return new Frame(module, function, file, file, null, 1, 1, true, null, null);
    }
}
