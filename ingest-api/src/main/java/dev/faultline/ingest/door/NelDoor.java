package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.accept.Accepted;
import dev.faultline.ingest.accept.EventIds;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** {@code /api/{project}/nel/}: network errors that browsers report; each failed request becomes an event. */
public final class NelDoor implements Door {
    private static final int MAX_REPORTS = 100;

    private final ItemIntake intake;

    public NelDoor(ItemIntake intake) {
        this.intake = intake;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        var read = intake.read(visit);
        Accepted last = null;
        for (var report : reports(read.body())) {
            var id = EventIds.fresh();
            var payload = event(visit, report).getBytes(UTF_8);
            var item = new ItemIntake.Item("event", "", payload);
            last = intake.accept(visit, read, id, List.of(item), null);
        }
        return last == null ? Answer.empty(200) : last.answer();
    }

    private static List<JsonNode> reports(byte[] body) {
        try {
            if (JsonMapper.shared().readTree(body) instanceof ArrayNode reports && reports.size() <= MAX_REPORTS) {
                return reports.valueStream()
                        .filter(report ->
                                "network-error".equals(report.path("type").asString("")))
                        .toList();
            }
        } catch (JacksonException e) {
            throw Refusal.BODY_MALFORMED.because("the reports are not JSON: " + e.getOriginalMessage());
        }
        throw Refusal.BODY_MALFORMED.because("network errors come as an array of up to " + MAX_REPORTS + " reports");
    }

    private static String event(Visit visit, JsonNode report) {
        var detail = report.path("body");
        var event = JsonMapper.shared().createObjectNode();
        var age = Duration.ofMillis(Math.max(0, report.path("age").asLong(0)));
        event.put("timestamp", visit.receivedAt().minus(age).toString());
        event.put("platform", "other");
        event.put("logger", "nel");
        event.put("level", "error");
        var kind = detail.path("type").asString("unknown");
        event.putObject("logentry").put("formatted", "Network error: " + kind);
        event.putArray("fingerprint").add("nel").add(kind);
        event.putObject("request").put("url", report.path("url").asString(""));
        var tags = event.putObject("tags");
        tags.put("nel.type", kind);
        tags.put("nel.phase", detail.path("phase").asString("unknown"));
        tags.put("nel.protocol", detail.path("protocol").asString("unknown"));
        tags.put("http.status_code", detail.path("status_code").asString("0"));
        event.putObject("extra").set("report", report);
        return event.toString();
    }
}
