package dev.faultline.core.session;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sessions that a server counted itself. */
public final class SessionCountsReader {
    private static final Duration OLDEST = Duration.ofDays(5);
    // One line per minute and user: hundreds at most.
    private static final int MAX_LINES = 1_000;

    private record Line(
            @Nullable Instant started,
            @Nullable String did,
            int exited,
            int errored,
            int abnormal,
            int unhandled,
            int crashed) {}

    private final LenientJson json;

    public SessionCountsReader(LenientJson json) {
        this.json = json;
    }

    public Decoded<SessionCounts> read(byte[] bytes, int offset, int length, ItemContext context) {
        var attributes = new SessionAttributes(context);
        List<Line> lines = new ArrayList<>();
        try {
            var cursor = json.open(bytes, offset, length);
            if (!cursor.isObject()) {
                return Decoded.unreadable("the sessions are no JSON object");
            }
            for (var name = cursor.nextName(); name != null; name = cursor.nextName()) {
                switch (name) {
                    case "aggregates" -> lines(cursor, lines);
                    case "attrs" -> attributes.read(cursor);
                    default -> cursor.skip();
                }
            }
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
        var release = attributes.release();
        if (release == null) {
            return Decoded.unreadable("the sessions name no release");
        }
        var counts = new ArrayList<SessionCounts>(lines.size());
        for (var line : lines) {
            counts.add(counts(line, release, attributes.environment(), context));
        }
        return new Decoded<>(counts, 0, null);
    }

    private static void lines(JsonCursor json, List<Line> lines) {
        if (!json.isArray()) {
            json.skip();
            return;
        }
        while (json.nextElement()) {
            if (json.isObject() && lines.size() < MAX_LINES) {
                lines.add(line(json));
            } else {
                json.skip();
            }
        }
    }

    private static Line line(JsonCursor json) {
        @Nullable Instant started = null;
        @Nullable String did = null;
        var exited = 0;
        var errored = 0;
        var abnormal = 0;
        var unhandled = 0;
        var crashed = 0;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            switch (name) {
                case "started" -> started = Timestamps.read(json.text(64));
                case "did" -> did = json.text(256);
                case "exited" -> exited = json.integer(0);
                case "errored" -> errored = json.integer(0);
                case "abnormal" -> abnormal = json.integer(0);
                case "unhandled" -> unhandled = json.integer(0);
                case "crashed" -> crashed = json.integer(0);
                default -> json.skip();
            }
        }
        return new Line(started, did, exited, errored, abnormal, unhandled, crashed);
    }

    private static SessionCounts counts(Line line, String release, String environment, ItemContext context) {
        var origin = context.origin();
        var received = origin.receivedAt();
        var clock = ClockCorrection.of(received, origin.sentAt(), line.started(), OLDEST);
        return new SessionCounts(
                origin.projectId(),
                received,
                line.started() == null ? received : clock.apply(line.started(), received),
                line.did() == null ? null : context.scrubber().field(line.did(), "user", "id"),
                line.exited(),
                line.errored(),
                line.abnormal(),
                line.unhandled(),
                line.crashed(),
                release,
                environment);
    }
}
