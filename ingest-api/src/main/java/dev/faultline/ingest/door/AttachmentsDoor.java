package dev.faultline.ingest.door;

import dev.faultline.core.event.EventId;
import dev.faultline.ingest.accept.Upload;
import dev.faultline.ingest.accept.UploadIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code /api/{project}/events/{event}/attachments/}: files for an event that was sent before, or will be. */
public final class AttachmentsDoor implements Door {
    private final UploadIntake intake;

    public AttachmentsDoor(UploadIntake intake) {
        this.intake = intake;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var event = visit.path().eventId();
        if (event == null || !EventId.isValid(event)) {
            throw Refusal.BODY_MALFORMED.because("the event in the path is not 32 hex digits");
        }
        var contentType = visit.header("Content-Type");
        if (contentType == null || !FormStream.isMultipart(contentType)) {
            throw Refusal.MEDIA_TYPE_UNSUPPORTED.because("attachments are taken as multipart/form-data");
        }
        try (var upload = intake.open(visit)) {
            var items = files(upload, FormStream.of(contentType, upload.body()));
            if (items.isEmpty()) {
                throw Refusal.BODY_EMPTY.because("the form holds no file");
            }
            var answer = upload.accept(EventId.parse(event), items).answer();
            return answer.status() == 200 ? answer.withStatus(201) : answer;
        }
    }

    private static List<Upload.Item> files(Upload upload, FormStream form) throws IOException {
        List<Upload.Item> items = new ArrayList<>();
        for (var part = form.next(); part != null; part = form.next()) {
            if (part.filename() != null) {
                var header = AttachmentHeader.of(part.filename(), part.contentType(), "event.attachment");
                items.add(new Upload.Item("attachment", header, upload.keep(form.content())));
            }
        }
        return items;
    }
}
