package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.faultline.ingest.accept.EventIds;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.accept.PayloadPeek;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JsonToken;

/**
 * {@code /api/{project}/store/} and {@code /api/store/}: one event as JSON, as SDKs sent before envelopes; some of them
 * as base64 of zlib, or in the query of a GET.
 */
public final class StoreDoor implements Door {
    /** A 1x1 transparent GIF: the legacy GET is made by an image tag. */
    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final ItemIntake intake;
    private final PayloadPeek peek;
    private final EventIds ids;
    private final int maxInflated;

    public StoreDoor(ItemIntake intake, PayloadPeek peek, int maxInflated) {
        this.intake = intake;
        this.peek = peek;
        this.ids = new EventIds(peek);
        this.maxInflated = maxInflated;
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST", "GET");
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var read = intake.read(visit);
        var get = visit.method().equals("GET");
        var data = visit.query().get("sentry_data");
        if (get && data == null) {
            throw Refusal.BODY_EMPTY.because("a GET to /store/ carries the event in sentry_data");
        }
        // A + of base64 is read as a blank where a sender did not escape it.
        var sent = get && data != null ? data.replace(' ', '+').getBytes(ISO_8859_1) : read.body();
        var event = plain(sent);
        var fault = peek.fault(event, Set.of(JsonToken.START_OBJECT));
        if (fault != null) {
            throw Refusal.BODY_MALFORMED.because("the body is not an event as JSON: " + fault);
        }
        var id = ids.ofPayload(event, 0, event.length);
        var type = "transaction".equals(ids.typeOf(event)) ? "transaction" : "event";
        var accepted = intake.accept(visit, read, id, List.of(new ItemIntake.Item(type, "", event)), null);
        var answer = accepted.answer();
        return get && answer.status() == 200 ? new Answer(200, "image/gif", PIXEL, Map.of()) : answer;
    }

    private byte[] plain(byte[] sent) throws IOException {
        var start = 0;
        while (start < sent.length && sent[start] <= ' ' && sent[start] >= 0) {
            start++;
        }
        if (start == sent.length || sent[start] == '{') {
            return sent;
        }
        try {
            var packed = sent[start] == 'e' ? Base64.getMimeDecoder().decode(sent) : sent;
            try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
                var event = in.readNBytes(maxInflated + 1);
                if (event.length > maxInflated) {
                    throw Refusal.BODY_TOO_LARGE.because("the event is larger than " + maxInflated + " bytes");
                }
                return event;
            }
        } catch (IllegalArgumentException | ZipException | EOFException e) {
            throw Refusal.BODY_MALFORMED.because("the body is neither JSON nor base64 of zlib: " + e.getMessage());
        }
    }
}
