package dev.faultline.core.pipeline;

import dev.faultline.core.corpus.Corpus;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.project.ProjectSettings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Inputs of the pipeline as the processor would make them. */
public final class Inputs {
    public static final Instant RECEIVED = Instant.parse("2026-11-20T08:00:00Z");
    public static final EventId FALLBACK = EventId.parse("00000000000000000000000000000001");
    public static final String KEY = "a1b2c3d4e5f60718293a4b5c6d7e8f90";

    private Inputs() {}

    public static EventInput event(String json) {
        return event(ItemType.EVENT, json.getBytes(StandardCharsets.UTF_8));
    }

    public static EventInput event(ItemType type, byte[] bytes) {
        return new EventInput(
                42, KEY, type, bytes, 0, bytes.length, FALLBACK, null, RECEIVED, null, "203.0.113.7", "sdk/1");
    }

    public static EventInput event(Corpus.Item item) {
        return new EventInput(
                42,
                KEY,
                item.item().type(),
                item.envelope().bytes(),
                item.item().payloadOffset(),
                item.item().payloadLength(),
                FALLBACK,
                item.envelope().header().eventId(),
                RECEIVED,
                item.envelope().header().sentAt(),
                "203.0.113.7",
                item.envelope().header().sdk());
    }

    public static ProjectConfig project() {
        return project(ProjectSettings.defaults());
    }

    public static ProjectConfig project(ProjectSettings settings) {
        return new ProjectConfig(
                42, 1, "acme", "shop", null, 1, true, false, List.of(), null, List.of(), Set.of(), settings);
    }
}
