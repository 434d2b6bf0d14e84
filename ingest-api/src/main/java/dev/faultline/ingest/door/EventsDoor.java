package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.event.EventId;
import dev.faultline.core.event.Recovery;
import dev.faultline.core.ledger.Outcome;
import dev.faultline.ingest.accept.Accepted;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.waiting.WaitingRoom;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/{project}/events/}: plain JSON for curl, log shippers and languages without an SDK. One object, an array,
 * or one object per line; the smallest useful one is {@code {"message":"…"}}.
 */
public final class EventsDoor implements Door {
    private final ItemIntake intake;
    private final PlainEvents events;
    private final WaitingRoom waiting;

    public EventsDoor(ItemIntake intake, PlainEvents events, WaitingRoom waiting) {
        this.intake = intake;
        this.events = events;
        this.waiting = waiting;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var read = intake.read(visit);
        var sent = events.parse(read.body());
        if (sent.size() == 1 && sent.getFirst() instanceof PlainEvents.Usable one) {
            return one(visit, read, one.event());
        }
        return several(visit, read, sent);
    }

    private Answer one(Visit visit, ItemIntake.Read read, ObjectNode event) throws IOException {
        var id = events.complete(event, visit.receivedAt());
        // A recovery is not stored: there is nothing to wait for.
        if (!"true".equals(visit.query().get("wait")) || PlainEvents.isRecovery(event)) {
            return accept(visit, read, id, event, null).answer();
        }
        try (var seat = waiting.sit(read.sender().projectId(), id)) {
            var accepted = accept(visit, read, id, event, seat.node());
            return accepted.kept() == 0 ? accepted.answer() : waited(id, seat.outcome());
        }
    }

    private static Answer waited(EventId id, Optional<String> outcome) {
        var body = JsonMapper.shared().createObjectNode().put("id", id.toString());
        if (outcome.isEmpty()) {
            return Answer.json(202, body.put("outcome", "pending").toString());
        }
        var stored =
                outcome.get().equals(Outcome.STORED.wireName()) || outcome.get().equals(Outcome.DUPLICATE.wireName());
        return Answer.json(
                stored ? 200 : 422, body.put("outcome", outcome.get()).toString());
    }

    private Answer several(Visit visit, ItemIntake.Read read, List<PlainEvents.Sent> sent) throws IOException {
        List<Map<String, Object>> errors = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Accepted last = null;
        var limited = 0;
        for (var i = 0; i < sent.size(); i++) {
            switch (sent.get(i)) {
                case PlainEvents.Broken broken -> errors.add(Map.of("index", i, "detail", broken.detail()));
                case PlainEvents.Usable usable -> {
                    var id = events.complete(usable.event(), visit.receivedAt());
                    last = accept(visit, read, id, usable.event(), null);
                    if (last.kept() > 0) {
                        ids.add(id.toString());
                    } else {
                        limited++;
                        errors.add(Map.of("index", i, "detail", "a rate limit is reached"));
                    }
                }
            }
        }
        if (ids.isEmpty() && limited == 0) {
            throw Refusal.BODY_MALFORMED.because("none of the " + sent.size() + " events can be used: " + errors);
        }
        var body = JsonMapper.shared().writeValueAsString(Map.of("ids", ids, "accepted", ids.size(), "errors", errors));
        var answer = Answer.json(ids.isEmpty() ? 429 : 200, body);
        return last == null ? answer : last.withLimits(answer);
    }

    private Accepted accept(
            Visit visit, ItemIntake.Read read, EventId id, ObjectNode event, @Nullable String waitingNode)
            throws IOException {
        var type = "transaction".equals(event.path("type").asString("")) ? "transaction" : "event";
        var mark = PlainEvents.isRecovery(event) ? ",\"content_type\":\"" + Recovery.CONTENT_TYPE + "\"" : "";
        var item = new ItemIntake.Item(type, mark, event.toString().getBytes(UTF_8));
        return intake.accept(visit, read, id, List.of(item), waitingNode);
    }
}
