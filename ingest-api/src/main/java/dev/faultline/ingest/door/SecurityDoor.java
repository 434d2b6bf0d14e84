package dev.faultline.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.ingest.accept.Accepted;
import dev.faultline.ingest.accept.EventIds;
import dev.faultline.ingest.accept.ItemIntake;
import dev.faultline.ingest.http.Answer;
import dev.faultline.ingest.http.Visit;
import dev.faultline.ingest.refusal.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /api/{project}/security/} and {@code /csp-report/}: what browsers report by themselves. A report travels as it
 * was sent, with release and environment of the query beside it.
 */
public final class SecurityDoor implements Door {
    private static final Set<String> TYPES = Set.of(
            "application/csp-report",
            "application/json",
            "application/reports+json",
            "application/expect-ct-report",
            "application/expect-ct-report+json",
            "application/expect-staple-report");

    /** The Reporting API batches; no browser sends more at once. */
    private static final int MAX_REPORTS = 100;

    private final ItemIntake intake;

    public SecurityDoor(ItemIntake intake) {
        this.intake = intake;
    }

    @Override
    public Answer enter(Visit visit) throws IOException {
        checkType(visit);
        var read = intake.read(visit);
        Accepted last = null;
        for (var report : reports(read.body())) {
            var payload = report.toString().getBytes(UTF_8);
            var item = new ItemIntake.Item("raw_security", fromQuery(visit), payload);
            last = intake.accept(visit, read, EventIds.fresh(), List.of(item), null);
        }
        return last == null ? Answer.empty(200) : last.answer();
    }

    private static void checkType(Visit visit) {
        var sent = visit.header("Content-Type");
        var type = sent == null ? "" : sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw Refusal.MEDIA_TYPE_UNSUPPORTED.because("reports are taken as "
                    + String.join(", ", TYPES.stream().sorted().toList()));
        }
    }

    private static List<ObjectNode> reports(byte[] body) {
        JsonNode tree;
        try {
            tree = JsonMapper.shared().readTree(body);
        } catch (JacksonException e) {
            throw Refusal.BODY_MALFORMED.because("the report is not JSON: " + e.getOriginalMessage());
        }
        List<ObjectNode> reports = new ArrayList<>();
        if (tree instanceof ObjectNode one) {
            reports.add(one);
        } else if (tree instanceof ArrayNode several && several.size() <= MAX_REPORTS) {
            several.forEach(each -> {
                if (each instanceof ObjectNode report) {
                    reports.add(report);
                }
            });
        } else {
            throw Refusal.BODY_MALFORMED.because("a report is a JSON object, or an array of up to " + MAX_REPORTS);
        }
        return reports;
    }

    /** Header fields of the item: the report itself names neither release nor environment. */
    private static String fromQuery(Visit visit) {
        var fields = JsonMapper.shared().createObjectNode();
        for (var name : List.of("sentry_release", "sentry_environment")) {
            var value = visit.query().get(name);
            if (value != null) {
                fields.put(name, value);
            }
        }
        var text = fields.toString();
        return fields.isEmpty() ? "" : "," + text.substring(1, text.length() - 1);
    }
}
