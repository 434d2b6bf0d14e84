package dev.faultline.ingest.http;

import dev.faultline.ingest.door.Door;
import dev.faultline.ingest.log.ServerGates;
import dev.faultline.ingest.refusal.Refusal;
import dev.faultline.ingest.refusal.RefusedException;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads each request to its door, and every refusal to an answer, a count and a receipt. */
public final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final Map<DoorName, Door> doors;
    private final ServerGates gates;
    private final AnswerBook book;

    public Reception(Map<DoorName, Door> doors, ServerGates gates, AnswerBook book) {
        this.doors = Map.copyOf(doors);
        this.gates = gates;
        this.book = book;
    }

    /** @throws IOException when the sender is gone */
    public Answer receive(Visit visit) throws IOException {
        if (visit.method().equals("OPTIONS")) {
            return CorsHeaders.preflight();
        }
        try {
            var answer = through(visit);
            book.answered(visit, answer);
            return answer;
        } catch (RefusedException refused) {
            book.refused(visit, refused);
            return refused.refusal() == Refusal.SIGNATURE_SKEWED
                    ? Answer.refused(refused, "server_time", visit.receivedAt().getEpochSecond())
                    : Answer.refused(refused);
        } catch (RuntimeException e) {
            LOG.error("a request to {} failed", visit.path().door(), e);
            var fault = Refusal.FAULT.because("the server made a mistake; its log tells more");
            book.refused(visit, fault);
            return Answer.refused(fault);
        }
    }

    private Answer through(Visit visit) throws IOException {
        gates.check();
        if (visit.path().projectId() == IngestPath.NO_NUMBER) {
            throw Refusal.BAD_PROJECT.because("the project in the path is not a positive number");
        }
        var door = doors.get(visit.path().door());
        if (door == null) {
            throw Refusal.NOT_FOUND.because("there is no such door");
        }
        if (!door.methods().contains(visit.method())) {
            throw Refusal.METHOD_NOT_ALLOWED.because(visit.method() + " is not taken here, only " + door.methods());
        }
        return door.enter(visit);
    }
}
