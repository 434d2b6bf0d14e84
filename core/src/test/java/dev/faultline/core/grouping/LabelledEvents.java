package dev.faultline.core.grouping;

import dev.faultline.core.event.Event;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.pipeline.EventPipelines;
import dev.faultline.core.pipeline.Inputs;
import dev.faultline.core.pipeline.Processed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.ObjectMapper;

/** The labelled corpus, each event read as the processor reads it. */
final class LabelledEvents {
    static final List<String> FILES =
            List.of("java", "jvm", "python", "node", "browser", "minified", "go", "ruby", "dotnet", "php", "rust");

    /** @param json as sent */
    record Labelled(String label, String kind, String json, Event event) {
        /** Each file is a project of its own: hashes are compared inside one. */
        String project() {
            return label.substring(0, label.indexOf('/'));
        }
    }

    private LabelledEvents() {}

    static List<Labelled> all() {
        var events = new ArrayList<Labelled>();
        FILES.forEach(file -> events.addAll(of(file)));
        return events;
    }

    static List<Labelled> of(String file) {
        var mapper = new ObjectMapper();
        var pipeline = EventPipelines.standard(GeoLookup.NONE);
        var events = new ArrayList<Labelled>();
        for (var line : text(file).split("\n")) {
            var tree = mapper.readTree(line);
            var json = tree.get("event").toString();
            if (pipeline.process(Inputs.event(json), Inputs.project()) instanceof Processed.Accepted accepted) {
                events.add(new Labelled(
                        tree.get("label").asString(), tree.get("case").asString(), json, accepted.event()));
            } else {
                throw new IllegalStateException("not an event: " + line);
            }
        }
        return events;
    }

    private static String text(String file) {
        try (var stream = LabelledEvents.class.getResourceAsStream("/grouping/" + file + ".ndjson")) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
