package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.accept.EventIds;
import dev.faultline.ingest.accept.Upload;
import dev.faultline.ingest.accept.UploadIntake;
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
    private static final String DUMP = "event.minidump";
    private static final String ATTACHMENT = "event.attachment";

    private final UploadIntake intake;

    public MinidumpDoor(UploadIntake intake) {
        this.intake = intake;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        try (var upload = intake.open(visit)) {
            List<Upload.Item> items = new ArrayList<>();
            var contentType = visit.header("Content-Type");
            var event = contentType != null && FormStream.isMultipart(contentType)
                    ? form(upload, FormStream.of(contentType, upload.body()), items)
                    : bare(upload, items);
            if (items.stream().noneMatch(item -> item.furtherFields().contains(DUMP))) {
                throw Refusal.BODY_MALFORMED.because("the form holds no " + FILE_PART);
            }
            var payload = completed(event).toString().getBytes(UTF_8);
            items.addFirst(new Upload.Item("event", "", new Upload.Kept(payload, null)));
            var id = EventIds.fresh();
            // Whatever a limit took, the reporter must not send the dump again.
            var accepted = upload.accept(id, items);
            var text = new UUID(id.high(), id.low()).toString();
            return accepted.withLimits(new Answer(200, "text/plain", text.getBytes(UTF_8), Map.of()));
        }
    }

    private static ObjectNode bare(Upload upload, List<Upload.Item> items) throws IOException {
        var dump = upload.keep(upload.body());
        if (dump.blob() == null && dump.bytes().length == 0) {
            throw Refusal.BODY_EMPTY.because("the request has no body");
        }
        items.add(new Upload.Item("attachment", AttachmentHeader.of("minidump.dmp", null, DUMP), dump));
        return JsonMapper.shared().createObjectNode();
    }

    private static ObjectNode form(Upload upload, FormStream form, List<Upload.Item> items) throws IOException {
        var event = JsonMapper.shared().createObjectNode();
        for (var part = form.next(); part != null; part = form.next()) {
            var isDump = part.name().equals(FILE_PART);
            if (part.filename() != null || isDump) {
                var header = AttachmentHeader.of(part.filename(), part.contentType(), isDump ? DUMP : ATTACHMENT);
                items.add(new Upload.Item("attachment", header, upload.keep(form.content())));
            } else if (part.name().equals(EVENT_PART)) {
                event = parsed(upload.text(form.content()));
            }
        }
        return event;
    }

    private static ObjectNode completed(ObjectNode event) {
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
