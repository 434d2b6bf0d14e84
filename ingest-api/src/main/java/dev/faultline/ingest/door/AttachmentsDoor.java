package dev.faultline.ingest.door;

import dev.faultline.core.event.EventId;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.util.List;

/** {@code /api/{project}/events/{event}/attachments/}: files for an event that was sent before, or will be. */
public final class AttachmentsDoor implements Door {
    private final ItemIntake intake;

    public AttachmentsDoor(ItemIntake intake) {
        this.intake = intake;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var event = visit.path().eventId();
        if (event == null || !EventId.isValid(event)) {
            throw Refusal.BODY_MALFORMED.because("the event in the path is not 32 hex digits");
        }
        var contentType = visit.header("Content-Type");
        if (contentType == null || !Multipart.isMultipart(contentType)) {
            throw Refusal.MEDIA_TYPE_UNSUPPORTED.because("attachments are taken as multipart/form-data");
        }
        var read = intake.read(visit);
        List<ItemIntake.Item> items = Multipart.parse(contentType, read.body()).stream()
                .filter(part -> part.filename() != null)
                .map(part -> new ItemIntake.Item(
                        "attachment",
                        AttachmentHeader.of(part.filename(), part.contentType(), "event.attachment"),
                        part.bytes()))
                .toList();
        if (items.isEmpty()) {
            throw Refusal.BODY_EMPTY.because("the form holds no file");
        }
        var answer =
                intake.accept(visit, read, EventId.parse(event), items, null).answer();
        return answer.status() == 200 ? answer.withStatus(201) : answer;
    }
}
