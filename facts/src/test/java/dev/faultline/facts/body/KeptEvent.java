package dev.faultline.facts.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventInput;
import dev.faultline.core.pipeline.EventPipeline;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Processed;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.facts.write.EventFact;
import dev.faultline.facts.write.RecordPosition;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An event as the processor hands it over, with the body that it would keep. */
record KeptEvent(EventFact fact, byte[] body) {

    private static final EventPipeline PIPELINE = EventPipelines.standard(GeoLookup.NONE);

    static KeptEvent of(long project, EventId id, Instant receivedAt, String message, String device) {
        var json = """
                {"event_id":"%s","platform":"java","level":"error","message":"%s",
                 "contexts":{"device":{"model":"%s","notes":"\\u00fc \\"quoted\\""}},"extra":{"more":"%s"}}""".formatted(id, message, device, "x y ".repeat(4_000)).getBytes(UTF_8);
        var input = new EventInput(
                project,
                "k".repeat(32),
                ItemType.EVENT,
                json,
                0,
                json.length,
                id,
                null,
                receivedAt,
                null,
                "192.0.2.1",
                "sdk/1");
        var config = new ProjectConfig(
                project,
                1,
                "acme",
                "p" + project,
                null,
                1,
                true,
                false,
                List.of(),
                null,
                List.of(),
                Set.of(),
                ProjectSettings.defaults());
        var accepted = (Processed.Accepted) PIPELINE.process(input, config);
        var position = new RecordPosition("ingest.errors", 0, id.low(), 0);
        return new KeptEvent(
                new EventFact(accepted.event(), accepted.grouping(), position, 90, false, "k".repeat(32)),
                accepted.body().json());
    }
}
