package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.accept.EventIds;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/{project}/minidump/}: a native crash. The dump is kept as the attachment of an event that says so. Answers
 * the id as text with dashes, which is what crash reporters print.
 */
public final class MinidumpDoor implements Door {
    private static final String FILE_PART = "upload_file_minidump";
    private static final String EVENT_PART = "sentry";
    private static final String KIND = "event.minidump";

    private final ItemIntake intake;

    public MinidumpDoor(ItemIntake intake) {
        this.intake = intake;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var read = intake.read(visit);
        var contentType = visit.header("Content-Type");
        var parts = contentType != null && Multipart.isMultipart(contentType)
                ? Multipart.parse(contentType, read.body())
                : List.of(new Multipart.Part(FILE_PART, "minidump.dmp", null, read.body()));
        if (parts.stream().noneMatch(part -> part.name().equals(FILE_PART))) {
            throw Refusal.BODY_MALFORMED.because("the form holds no " + FILE_PART);
        }
        var event = event(parts).toString().getBytes(UTF_8);
        var id = EventIds.fresh();
        List<ItemIntake.Item> items = new ArrayList<>();
        items.add(new ItemIntake.Item("event", "", event));
        for (var part : parts) {
            if (part.filename() != null) {
                var kind = part.name().equals(FILE_PART) ? KIND : "event.attachment";
                var header = AttachmentHeader.of(part.filename(), part.contentType(), kind);
                items.add(new ItemIntake.Item("attachment", header, part.bytes()));
            }
        }
        // Whatever a limit took, the reporter must not send the dump again.
        var accepted = intake.accept(visit, read, id, items, null);
        var text = new UUID(id.high(), id.low()).toString();
        return accepted.withLimits(new Answer(200, "text/plain", text.getBytes(UTF_8), Map.of()));
    }

    private static ObjectNode event(List<Multipart.Part> parts) {
        var event = parts.stream()
                .filter(part -> part.name().equals(EVENT_PART) && part.filename() == null)
                .findFirst()
                .map(part -> parsed(part.text()))
                .orElseGet(() -> JsonMapper.shared().createObjectNode());
        if (!event.has("level")) {
            event.put("level", "fatal");
        }
        if (!event.has("platform")) {
            event.put("platform", "native");
        }
        if (!event.has("exception") && !event.has("logentry") && !event.has("message")) {
            event.putObject("logentry").put("formatted", "Native crash (minidump)");
        }
        return event;
    }

    private static ObjectNode parsed(String text) {
        try {
            if (JsonMapper.shared().readTree(text) instanceof ObjectNode event) {
                return event;
            }
        } catch (JacksonException e) {
            throw Refusal.BODY_MALFORMED.because("the part " + EVENT_PART + " is not JSON: " + e.getOriginalMessage());
        }
        throw Refusal.BODY_MALFORMED.because("the part " + EVENT_PART + " is not a JSON object");
    }
}
