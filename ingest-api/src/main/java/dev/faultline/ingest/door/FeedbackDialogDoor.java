package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.event.EventId;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.QueryString;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /api/embed/error-page/}: the dialog that asks a person what happened. GET is the script that a page loads, POST
 * is what the person wrote.
 */
public final class FeedbackDialogDoor implements Door {
    private static final int MAX_COMMENTS = 4_096;

    private final ItemIntake intake;
    private final byte[] script;

    public FeedbackDialogDoor(ItemIntake intake) {
        this.intake = intake;
        this.script = resource("feedback-dialog.js");
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var event = visit.query().get("eventId");
        if (event == null || !EventId.isValid(event)) {
            throw Refusal.BODY_MALFORMED.because("eventId in the query is not 32 hex digits");
        }
        if (visit.method().equals("GET")) {
            intake.admit(visit);
            return new Answer(200, "text/javascript;charset=UTF-8", script, Map.of("Cache-Control", "no-store"));
        }
        var read = intake.read(visit);
        var form = new QueryString(new String(read.body(), UTF_8));
        var comments = form.get("comments");
        if (comments == null || comments.isBlank()) {
            throw Refusal.BODY_MALFORMED.because("comments is empty");
        }
        var id = EventId.parse(event);
        var report = JsonMapper.shared().createObjectNode();
        report.put("event_id", id.toString());
        report.put("name", form.get("name"));
        report.put("email", form.get("email"));
        report.put("comments", comments.length() > MAX_COMMENTS ? comments.substring(0, MAX_COMMENTS) : comments);
        var item = new ItemIntake.Item("user_report", "", report.toString().getBytes(UTF_8));
        return intake.accept(visit, read, id, List.of(item), null).answer();
    }

    private static byte[] resource(String name) {
        try (InputStream in = FeedbackDialogDoor.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
