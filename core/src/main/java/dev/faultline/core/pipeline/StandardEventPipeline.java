package dev.faultline.core.pipeline;

import dev.faultline.core.body.BodyWriter;
import dev.faultline.core.envelope.ItemType;
import dev.faultline.core.event.EventId;
import dev.faultline.core.filter.EventFilter;
import dev.faultline.core.grouping.GroupingVersions;
import dev.faultline.core.json.LenientJson;
import dev.faultline.core.json.MalformedJsonException;
import dev.faultline.core.normalize.EventNormalizer;
import dev.faultline.core.normalize.GeoLookup;
import dev.faultline.core.normalize.ItemHeaderFields;
import dev.faultline.core.normalize.ItemOrigin;
import dev.faultline.core.normalize.Normalized;
import dev.faultline.core.project.ProjectConfig;
import dev.faultline.core.sampling.BodySampling;
import dev.faultline.core.scrub.EventScrubber;
import dev.faultline.core.scrub.Marks;
import org.jspecify.annotations.Nullable;

/** The walk of one event: one pass over its bytes for the fields, a second one only when its body is kept. */
final class StandardEventPipeline implements EventPipeline {
    private final LenientJson json = new LenientJson();
    private final ItemHeaderFields headers = new ItemHeaderFields(json);
    private final EventFilter filter = new EventFilter();
    private final BodyWriter bodies = new BodyWriter(json);
    private final ProjectScrubbers scrubbers = new ProjectScrubbers();
    private final EventNormalizer normalizer;
    private final GroupingVersions grouping;

    StandardEventPipeline(GeoLookup geo, GroupingVersions grouping) {
        this.normalizer = new EventNormalizer(geo);
        this.grouping = grouping;
    }

    @Override
    public Processed process(EventInput input, ProjectConfig project) {
        var id = input.envelopeId() == null ? input.fallbackId() : input.envelopeId();
        try {
            var normalized = normalized(input, project);
            return normalized == null
                    ? new Processed.Invalid(id, "invalid_json", "the item is JSON, but not an object")
                    : judged(input, project, normalized);
        } catch (MalformedJsonException e) {
            return new Processed.Invalid(id, "invalid_json", e.getMessage());
        } catch (RuntimeException e) {
            // The promise is one outcome for each item, whatever it holds; what breaks here is parked, not lost.
            return new Processed.Invalid(id, "internal_error", e.getClass().getSimpleName());
        }
    }

    private @Nullable Normalized normalized(EventInput input, ProjectConfig project) {
        var cursor = json.open(input.payload(), input.offset(), input.length());
        if (!cursor.isObject()) {
            return null;
        }
        return input.type() == ItemType.SECURITY
                ? normalizer.report(
                        cursor, origin(input), project.settings(), headers.before(input.payload(), input.offset()))
                : normalizer.normalize(cursor, origin(input), project.settings());
    }

    private Processed judged(EventInput input, ProjectConfig project, Normalized normalized) {
        var scrubber = scrubbers.of(project);
        var marks = new Marks();
        var event = new EventScrubber(scrubber).scrub(normalized.event(), marks);
        var clean = normalized.with(event);
        var breadcrumbs = project.settings().caps().breadcrumbs();
        // Not the input itself: an event that waits for its batch would hold its inflated payload.
        var again = input.again();
        var offset = input.offset();
        var length = input.length();
        Processed.Body body =
                () -> bodies.write(again.get(), offset, length, clean, scrubber, breadcrumbs, new Marks(marks.all()));
        var reason = filter.reason(normalized.event(), project, input.keyId());
        if (reason != null) {
            return new Processed.Filtered(event.id(), reason, event, body);
        }
        var group = grouping.group(event, project.settings().grouping());
        return new Processed.Accepted(
                event,
                group,
                body,
                BodySampling.wanted(event, project.settings().sampling()));
    }

    private static ItemOrigin origin(EventInput input) {
        EventId fallback = input.fallbackId();
        return new ItemOrigin(
                input.projectId(),
                input.receivedAt(),
                input.sentAt(),
                fallback,
                input.envelopeId(),
                input.clientAddress(),
                input.sdk());
    }
}
