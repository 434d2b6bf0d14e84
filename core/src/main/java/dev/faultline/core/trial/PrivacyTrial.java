package dev.faultline.core.trial;

import dev.faultline.core.body.BodyWriter;
import dev.faultline.core.event.EventId;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.normalize.Normalized;
import dev.faultline.core.project.CapSettings;
import dev.faultline.core.project.PrivacySettings;
import dev.faultline.core.scrub.EventScrubber;
import dev.faultline.core.scrub.Marks;
import dev.faultline.core.scrub.Scrubber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Tries privacy settings on a pasted event, by the same steps that will run when it is sent. Nothing is stored. */
public final class PrivacyTrial {
    private static final EventId NO_ID = new EventId(0, 0);
    private static final PrivacySettings NOTHING =
            new PrivacySettings(false, false, false, List.of(), List.of(), List.of(), List.of(), true);

    private final EventText texts = new EventText();
    private final BodyWriter bodies = new BodyWriter(new LenientJson());

    /**
     * @param now what times of the event are judged by
     * @throws IllegalArgumentException when a rule cannot be read or the text is no JSON object; the message is for the
     *     person who wrote it
     * @throws dev.faultline.core.json.MalformedJsonException when it is no JSON
     */
    public ScrubTrial tryOut(String event, PrivacySettings privacy, CapSettings caps, Instant now) {
        var bytes = event.getBytes(StandardCharsets.UTF_8);
        var normalized = texts.normalized(bytes, NO_ID, now);
        var marks = new Marks();
        // The same form without any scrubbing: what differs is scrubbing's work alone.
        var before = write(bytes, normalized, new Scrubber(NOTHING), caps, new Marks());
        var after = write(bytes, normalized, new Scrubber(privacy), caps, marks);
        return new ScrubTrial(before, after, marks.all());
    }

    private byte[] write(byte[] bytes, Normalized normalized, Scrubber scrubber, CapSettings caps, Marks marks) {
        var clean = normalized.with(new EventScrubber(scrubber).scrub(normalized.event(), marks));
        return bodies.write(bytes, 0, bytes.length, clean, scrubber, caps.breadcrumbs(), marks);
    }
}
