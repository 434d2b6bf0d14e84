package dev.faultline.core.session;

import dev.faultline.core.json.JsonCursor;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.ClockCorrection;
import dev.faultline.core.normalize.Durations;
import dev.faultline.core.normalize.Hex;
import dev.faultline.core.normalize.SenderAddress;
import dev.faultline.core.normalize.Timestamps;
import dev.faultline.core.telemetry.Decoded;
import dev.faultline.core.telemetry.ItemContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one session report. */
public final class SessionReader {
    // Sentry takes updates for five days; what claims to be older is a wrong clock.
    private static final Duration OLDEST = Duration.ofDays(5);

    private final LenientJson json;

    public SessionReader(LenientJson json) {
        this.json = json;
    }

    public Decoded<SessionUpdate> read(byte[] bytes, int offset, int length, ItemContext context) {
        try {
            var cursor = json.open(bytes, offset, length);
            return cursor.isObject()
                    ? new Fields(context).read(cursor)
                    : Decoded.unreadable("the session is no JSON object");
        } catch (MalformedJsonException e) {
            return Decoded.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static final class Fields {
        private final ItemContext context;
        private final SessionAttributes attributes;
        private @Nullable String sid;
        private @Nullable String did;
        private @Nullable Long sequence;
        private @Nullable Instant started;
        private @Nullable Instant timestamp;
        private @Nullable String status;
        private @Nullable String mechanism;
        private boolean initial;
        private int errors;
        private long duration = -1;

        Fields(ItemContext context) {
            this.context = context;
            this.attributes = new SessionAttributes(context);
        }

        Decoded<SessionUpdate> read(JsonCursor json) {
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                member(name, json);
            }
            var release = attributes.release();
            if (release == null) {
                return Decoded.unreadable("the session names no release");
            }
            return new Decoded<>(List.of(update(release)), 0, null);
        }

        private void member(String name, JsonCursor json) {
            switch (name) {
                case "sid" -> sid = Hex.of(json.text(64), 32);
                case "did" -> did = json.text(256);
                case "init" -> initial = Boolean.TRUE.equals(json.bool());
                case "seq" -> sequence = wholeNumber(json.text(20));
                case "started" -> started = Timestamps.read(json.text(64));
                case "timestamp" -> timestamp = Timestamps.read(json.text(64));
                case "status" -> status = json.text(32);
                case "errors" -> errors = json.integer(0);
                case "duration" -> duration = Durations.millis(json.text(32));
                case "abnormal_mechanism" -> mechanism = json.text(64);
                case "attrs" -> attributes.read(json);
                default -> json.skip();
            }
        }

        private SessionUpdate update(String release) {
            var origin = context.origin();
            var received = origin.receivedAt();
            var clock = ClockCorrection.of(received, origin.sentAt(), timestamp, OLDEST);
            var at = timestamp == null ? received : clock.apply(timestamp, received);
            var begun = started == null ? at : clock.apply(started, at);
            var user = did == null || did.isEmpty()
                    ? new SenderAddress(origin.clientAddress(), false).resolve(attributes.address())
                    : context.scrubber().field(did, "user", "id");
            return new SessionUpdate(
                    origin.projectId(),
                    received,
                    sid == null ? origin.fallbackId().toString() : sid,
                    initial ? 0 : sequence == null ? at.toEpochMilli() : sequence,
                    user,
                    initial,
                    begun.isBefore(received.minus(OLDEST)) ? received.minus(OLDEST) : begun,
                    at,
                    SessionStatus.of(status),
                    errors,
                    duration,
                    mechanism,
                    release,
                    attributes.environment());
        }

        private static @Nullable Long wholeNumber(@Nullable String text) {
            if (text == null || text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            return text.length() > 18 ? null : Long.valueOf(text);
        }
    }
}
