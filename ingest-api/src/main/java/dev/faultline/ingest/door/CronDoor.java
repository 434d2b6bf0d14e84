package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/{project}/cron/{slug}[/{key}]}: a check-in by a plain request, so that a crontab needs no SDK. Answers
 * 202, also when a limit stops it: whoever calls from a shell would retry on 429 and make it worse.
 */
public final class CronDoor implements Door {
    /** Closes the check-in that is open. */
    private static final String LATEST = "00000000000000000000000000000000";

    private static final int MAX_SLUG = 50;

    private final ItemIntake intake;

    public CronDoor(ItemIntake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var read = intake.read(visit, true);
        var checkIn = body(visit, read.body());
        put(checkIn, "check_in_id", visit.query().get("check_in_id"));
        put(checkIn, "status", visit.query().get("status"));
        put(checkIn, "environment", visit.query().get("environment"));
        var duration = visit.query().get("duration");
        if (duration != null) {
            checkIn.put("duration", number(duration));
        }
        if (!checkIn.has("check_in_id")) {
            checkIn.put("check_in_id", LATEST);
        }
        if (!checkIn.has("status")) {
            throw Refusal.BODY_MALFORMED.because("a check-in needs a status: in_progress, ok or error");
        }
        var slug = visit.path().slug() == null ? "" : visit.path().slug();
        checkIn.put("monitor_slug", slug.length() > MAX_SLUG ? slug.substring(0, MAX_SLUG) : slug);
        var item = new ItemIntake.Item("check_in", "", checkIn.toString().getBytes(UTF_8));
        return intake.accept(visit, read, null, List.of(item), null).withLimits(Answer.empty(202));
    }

    private static ObjectNode body(Visit visit, byte[] body) {
        var type = visit.header("Content-Type");
        if (body.length == 0 || type == null || !type.startsWith(Answer.JSON)) {
            return JsonMapper.shared().createObjectNode();
        }
        try {
            if (JsonMapper.shared().readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw Refusal.BODY_MALFORMED.because("the check-in is not JSON: " + e.getOriginalMessage());
        }
        throw Refusal.BODY_MALFORMED.because("a check-in is a JSON object");
    }

    private static void put(ObjectNode checkIn, String name, @Nullable String value) {
        if (value != null) {
            checkIn.put(name, value);
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw Refusal.BODY_MALFORMED.because("duration is not a number of seconds: " + text);
        }
    }
}
