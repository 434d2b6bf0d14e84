package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.event.EventId;
import dev.faultline.ingest.accept.EventIds;
import dev.faultline.ingest.refusal.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of the plain JSON door: an object, an array of objects, or one object per line. */
public final class PlainEvents {
    static final int MAX_EVENTS = 1_000;

    /** One of these makes an object an event; others of Sentry's fields may stand beside it. */
    private static final Set<String> SUBSTANCE = Set.of("message", "logentry", "exception", "type", "action");

    private static final String RECOVER = "recover";

    /** What one object turned out to be. */
    sealed interface Sent {}

    /** An event that can be taken. */
    record Usable(ObjectNode event) implements Sent {}

    /** Not an event, and why. */
    record Broken(String detail) implements Sent {}

    List<Sent> parse(byte[] body) {
        JsonNode whole;
        try {
            whole = JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            return lines(new String(body, UTF_8), e);
        }
        if (whole instanceof ArrayNode several) {
            checkCount(several.size());
            return several.valueStream().map(PlainEvents::sent).toList();
        }
        return List.of(checked(whole));
    }

    /** Gives an event its id and time where it has none; returns the id. */
    EventId complete(ObjectNode event, Instant receivedAt) {
        var stated = event.path("event_id").asString("");
        var id = EventId.isValid(stated) ? EventId.parse(stated) : EventIds.fresh();
        event.put("event_id", id.toString());
        if (!event.has("timestamp")) {
            event.put("timestamp", receivedAt.toString());
        }
        if (!event.has("platform")) {
            event.put("platform", "other");
        }
        return id;
    }

    /** Whether an object says that something works again. */
    static boolean isRecovery(ObjectNode event) {
        return RECOVER.equals(event.path("action").asString(""));
    }

    private static List<Sent> lines(String body, JacksonException wholeFault) {
        var lines = body.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2) {
            throw Refusal.BODY_MALFORMED.because(
                    "the body is neither a JSON object, nor an array, nor one object per line: "
                            + wholeFault.getOriginalMessage());
        }
        checkCount(lines.size());
        List<Sent> events = new ArrayList<>(lines.size());
        for (var line : lines) {
            try {
                events.add(sent(JsonMapper.shared().readTree(line)));
            } catch (JacksonException e) {
                events.add(new Broken("not JSON: " + e.getOriginalMessage()));
            }
        }
        return events;
    }

    private static void checkCount(int count) {
        if (count > MAX_EVENTS) {
            throw Refusal.TOO_MANY_ITEMS.because("the body holds " + count + " events; " + MAX_EVENTS + " are allowed");
        }
        if (count == 0) {
            throw Refusal.BODY_EMPTY.because("the body holds no event");
        }
    }

    private static Sent checked(JsonNode one) {
        var sent = sent(one);
        if (sent instanceof Broken broken) {
            throw Refusal.BODY_MALFORMED.because(broken.detail());
        }
        return sent;
    }

    private static Sent sent(JsonNode node) {
        if (!(node instanceof ObjectNode event)) {
            return new Broken("an event is a JSON object, not " + node.getNodeType());
        }
        if (SUBSTANCE.stream().noneMatch(event::has)) {
            return new Broken("an event needs a message or an exception; this object has neither");
        }
        var action = event.path("action").asString("");
        if (event.has("action") && !action.equals(RECOVER)) {
            return new Broken("the only action is \"" + RECOVER + "\"");
        }
        if (action.equals(RECOVER) && !event.has("fingerprint") && !event.has("message") && !event.has("exception")) {
            return new Broken("a recover event names what recovered by fingerprint, message or exception");
        }
        return new Usable(event);
    }
}
