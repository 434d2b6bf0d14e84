package dev.faultline.core.pipeline;

import dev.faultline.core.body.BodyWriter;
import dev.faultline.core.event.EventId;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.normalize.EventNormalizer;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.normalize.ItemOrigin;
import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.project.ProjectSettings;
import dev.faultline.core.scrub.EventScrubber;
import dev.faultline.core.scrub.Marks;
import dev.faultline.core.scrub.ScrubTrial;
import dev.faultline.core.scrub.Scrubber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Tries privacy settings on a pasted event, by the same steps that will run when it is sent. Nothing is stored. */
public final class PrivacyTrial {
    private static final EventId NO_ID = new EventId(0, 0);

    private final LenientJson json = new LenientJson();
    private final EventNormalizer normalizer = new EventNormalizer(GeoLookup.NONE);
    private final BodyWriter bodies = new BodyWriter(json);

    /**
     * @param now what times of the event are judged by
     * @throws IllegalArgumentException when a rule cannot be read or the text is no JSON object; the message is for the
     *     person who wrote it
     * @throws dev.faultline.core.json.MalformedJsonException when it is no JSON
     */
    public ScrubTrial tryOut(String event, PrivacySettings privacy, Instant now) {
        var scrubber = new Scrubber(privacy);
        var settings = ProjectSettings.defaults();
        var bytes = event.getBytes(StandardCharsets.UTF_8);
        var origin = new ItemOrigin(0, now, null, NO_ID, null, null, null);
        try (var cursor = json.open(bytes, 0, bytes.length)) {
            if (!cursor.isObject()) {
                throw new IllegalArgumentException("an event is a JSON object");
            }
            var normalized = normalizer.normalize(cursor, origin, settings);
            var marks = new Marks();
            var clean = normalized.with(new EventScrubber(scrubber).scrub(normalized.event(), marks));
            var after = bodies.write(
                    bytes, 0, bytes.length, clean, scrubber, settings.caps().breadcrumbs(), marks);
            return new ScrubTrial(after, marks.all());
        }
    }
}
